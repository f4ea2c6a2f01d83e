package uk.gov.education.ecf.gateway.forwarding;

import java.time.Duration;

/**
 * What a body may be and how it has to come.
 *
 * @param largest in bytes
 * @param within how long all of it may take
 * @param standstill how long nothing of it may come
 */
record UploadLimits(long largest, Duration within, Duration standstill) {}
