package uk.gov.education.ecf.gateway.forwarding;

import java.time.Duration;

/**
 * How an answer has to be taken.
 *
 * @param within how long a caller may take for what the service has given
 * @param standstill how long a caller may take nothing while the service waits for it
 */
record AnswerLimits(Duration within, Duration standstill) {}
