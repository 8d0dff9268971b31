/**
 * The embedding API: an {@link io.raccord.Advisor} gives {@linkplain io.raccord.advice.Advice advice} for a
 * {@linkplain io.raccord.profile.Profile profile}.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.builder().build();
 * Profile profile = Profile.builder()
 *         .customer(Customer.builder().id("acme").build())
 *         .sites(List.of(Site.builder().id("paris").role(SiteRole.DATACENTER).city("Paris").build()))
 *         .build();
 * Advice advice = advisor.advise(profile);
 * System.out.println(advisor.render(advice, Format.TEXT));
 * }</pre>
 *
 * <p>The API is what {@link org.apiguardian.api.API @API} marks as stable, in this package and in those of profile,
 * advice, justification, conclusion, problem, language and report. Everything else is internal.
 */
@NullMarked
package io.raccord;

import org.jspecify.annotations.NullMarked;
