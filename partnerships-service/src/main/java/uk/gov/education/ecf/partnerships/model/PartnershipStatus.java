package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.platform.values.Word;

/** Whether a partnership stands, or the school objected to it. */
public enum PartnershipStatus implements Word {
    ACTIVE,
    CHALLENGED
}
