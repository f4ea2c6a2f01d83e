package uk.gov.education.ecf.statements.cutoff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import uk.gov.education.ecf.statements.ScalarText;

/** The day that counts as today; null is today. */
record CutOffRunBody(@JsonDeserialize(using = ScalarText.class) String asOf) {}
