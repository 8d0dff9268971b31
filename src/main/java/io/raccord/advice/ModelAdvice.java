package io.raccord.advice;

import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Where a model stands at a site.
 *
 * @param model the model
 * @param status its status
 * @param reasons the steps of the clauses that decided
 */
@API(status = API.Status.STABLE)
public record ModelAdvice(ConnectivityModel model, Status status, List<Integer> reasons) {}
