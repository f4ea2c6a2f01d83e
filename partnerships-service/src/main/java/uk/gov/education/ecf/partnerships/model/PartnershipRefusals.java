package uk.gov.education.ecf.partnerships.model;

import java.util.List;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;
import uk.gov.education.ecf.platform.refusals.RefusalTable;

/** Everything this service refuses, and how it says so: a stable code, the attribute at fault, what to change. */
public final class PartnershipRefusals implements RefusalCodes {

    private static final RefusalTable TABLE = new RefusalTable();

    public static final Refusal COHORT_MISSING = TABLE.invalid(
            "cohort-missing", "cohort", "Enter a '#/cohort': the year in which it starts, for example 2024.");
    public static final Refusal COHORT_UNKNOWN = TABLE.invalid(
            "cohort-unknown", "cohort", "There is no such '#/cohort'. Enter the year in which a cohort starts.");
    public static final Refusal SCHOOL_MISSING = TABLE.invalid("school-missing", "school_id", "Enter a '#/school_id'.");
    public static final Refusal SCHOOL_UNKNOWN =
            TABLE.invalid("school-unknown", "school_id", "There is no school with this '#/school_id'.");
    public static final Refusal SCHOOL_LED_ONLY = TABLE.invalid(
            "school-led-only",
            "school_id",
            "The school of this '#/school_id' cannot take part in DfE-funded training; it may only run its own programme.");
    public static final Refusal SCHOOL_INELIGIBLE = TABLE.invalid(
            "school-ineligible",
            "school_id",
            "The school of this '#/school_id' is not eligible for funding in the cohort.");
    public static final Refusal SCHOOL_ALREADY_YOURS = TABLE.invalid(
            "partnership-already-yours",
            "school_id",
            "You have already confirmed a partnership with the school of this '#/school_id' for the cohort.");
    public static final Refusal SCHOOL_TAKEN = TABLE.invalid(
            "partnership-with-other-provider",
            "school_id",
            "Another lead provider has confirmed a partnership with the school of this '#/school_id' for the cohort.");
    public static final Refusal SCHOOL_PROGRAMME_UNCONFIRMED = TABLE.invalid(
            "school-programme-unconfirmed",
            "school_id",
            "The school of this '#/school_id' had a partnership in the cohort before and has not told DfE yet how it goes on. "
                    + "Ask its induction tutor to do so, then repeat the request.");
    public static final Refusal DELIVERY_PARTNER_MISSING =
            TABLE.invalid("delivery-partner-missing", "delivery_partner_id", "Enter a '#/delivery_partner_id'.");
    public static final Refusal DELIVERY_PARTNER_UNKNOWN = TABLE.invalid(
            "delivery-partner-unknown",
            "delivery_partner_id",
            "There is no delivery partner with this '#/delivery_partner_id'.");
    public static final Refusal DELIVERY_PARTNER_NOT_WITH_YOU = TABLE.invalid(
            "delivery-partner-not-with-you",
            "delivery_partner_id",
            "The delivery partner of this '#/delivery_partner_id' does not work with you in the cohort. "
                    + "GET /api/v3/delivery-partners lists those that do.");

    public static final Refusal PARTNERSHIP_CHALLENGED = TABLE.invalid(
            "partnership-challenged",
            "delivery_partner_id",
            "The school has challenged this partnership, so its '#/delivery_partner_id' cannot change. "
                    + "POST /api/v3/partnerships/ecf confirms a new one.");
    public static final Refusal DELIVERY_PARTNER_ALREADY_YOURS = TABLE.invalid(
            "delivery-partner-already-yours",
            "delivery_partner_id",
            "You already train people at this school with the delivery partner of this '#/delivery_partner_id' in the cohort.");
    public static final Refusal NAME_MISSING = TABLE.invalid("name-missing", "name", "Enter a '#/name'.");
    public static final Refusal NAME_TOO_LONG =
            TABLE.invalid("name-too-long", "name", "'#/name' may have 255 characters at most.");
    public static final Refusal URN_INVALID =
            TABLE.invalid("urn-invalid", "urn", "Enter a '#/urn' of at most 20 characters.");
    public static final Refusal URN_TAKEN = TABLE.conflict("urn-taken", "urn", "Another school has this '#/urn'.");
    public static final Refusal ELIGIBLE_FOR_FUNDING_MISSING = TABLE.invalid(
            "eligible-for-funding-missing", "eligible_for_funding", "Enter '#/eligible_for_funding': true or false.");
    public static final Refusal INDUCTION_TUTOR_INVALID = TABLE.invalid(
            "induction-tutor-invalid",
            "induction_tutor",
            "'#/induction_tutor' is null or has a 'name' and a usable 'email'.");
    public static final Refusal CONTACT_EMAIL_INVALID =
            TABLE.invalid("contact-email-invalid", "contact_email", "'#/contact_email' is null or a usable address.");
    public static final Refusal CHOICE_UNKNOWN = TABLE.invalid(
            "programme-choice-unknown",
            "induction_programme_choice",
            "'#/induction_programme_choice' is one of provider_led, school_led, no_early_career_teachers, not_yet_known.");
    public static final Refusal CONTINUATION_NOT_PROVIDER_LED = TABLE.invalid(
            "continuation-not-provider-led",
            "continue_partnership",
            "'#/continue_partnership' goes with the choice provider_led only.");
    public static final Refusal PARTNERSHIP_STANDS = TABLE.conflict(
            "partnership-stands",
            "induction_programme_choice",
            "The school has an active partnership in this cohort, so '#/induction_programme_choice' stays provider_led until it is challenged.");
    public static final Refusal CONTINUATION_OF_NOTHING = TABLE.conflict(
            "continuation-of-nothing",
            "continue_partnership",
            "The school had no active partnership in the cohort before, so '#/continue_partnership' has nothing to carry over.");
    public static final Refusal CONTINUATION_PAIR_SEPARATED = TABLE.conflict(
            "continuation-pair-separated",
            "continue_partnership",
            "The lead provider and the delivery partner of the cohort before do not work together in this one, "
                    + "so '#/continue_partnership' cannot carry them over.");
    public static final Refusal CHALLENGE_REASON_INVALID = TABLE.invalid(
            "challenge-reason-invalid",
            "reason",
            "Enter a '#/reason': another_provider, not_confirmed, do_not_recognise, no_ects or mistake.");
    public static final Refusal ALREADY_CHALLENGED = TABLE.conflict(
            "already-challenged", "reason", "The school has challenged this partnership before; its '#/reason' stays.");
    public static final Refusal RELATIONSHIP_UNCHALLENGEABLE = TABLE.conflict(
            "relationship-unchallengeable",
            "reason",
            "This partnership trains single people only. It is not the school's own, so there is no '#/reason' to challenge it.");
    public static final Refusal CONTINUATION_WITHOUT_FUNDING = TABLE.conflict(
            "continuation-without-funding",
            "continue_partnership",
            "The school is not eligible for funding in this cohort, so '#/continue_partnership' cannot carry its partnership over.");

    @Override
    public List<Refusal> refusals() {
        return TABLE.refusals();
    }
}
