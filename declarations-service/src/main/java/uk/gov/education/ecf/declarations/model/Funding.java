package uk.gov.education.ecf.declarations.model;

/**
 * What DfE answered about paying for someone's training.
 *
 * @param validated whether it has answered; before that no provider knows the person (rule M1)
 * @param fundable  whether the answer was that training is paid for (rule E-19)
 */
public record Funding(boolean validated, boolean fundable, Uplifts uplifts) {}
