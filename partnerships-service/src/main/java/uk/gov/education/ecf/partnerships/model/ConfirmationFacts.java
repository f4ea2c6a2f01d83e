package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;

/**
 * What is known of the things that a request names.
 *
 * @param cohort          empty when there is no such cohort
 * @param school          empty when there is no such school
 * @param active          that school's active partnerships
 * @param deliveryPartner empty when there is no such partner
 * @param relationship    where the pair has trained single people at that school in that cohort
 */
public record ConfirmationFacts(
        Optional<Integer> cohort,
        Optional<School> school,
        ActivePartnerships active,
        Optional<DeliveryPartner> deliveryPartner,
        Optional<Partnership> relationship) {}
