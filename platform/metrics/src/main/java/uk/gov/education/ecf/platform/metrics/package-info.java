/**
 * What a service shows of its database under {@code /q/metrics}: it declares a {@link uk.gov.education.ecf.platform.metrics.Counting}
 * for each number, and every replica counts them at a slow pace, never in the way of a request. All replicas show the same, a moment
 * old; what cannot be counted now is {@code NaN} and not what it was before.
 */
package uk.gov.education.ecf.platform.metrics;
