package io.raccord.advice;

import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The status of a connectivity model at a site.
 *
 * @param model the connectivity model
 * @param status its status at the site
 * @param reasons the numbers of the steps that decide the status
 */
@API(status = API.Status.STABLE)
public record ModelAdvice(ConnectivityModel model, Status status, List<Integer> reasons) {}
