package uk.gov.education.ecf.partnerships.model;

/** Everything this service refuses, and how it says so: a stable code, the attribute at fault, what to change. */
public enum Refusal {
    COHORT_MISSING("cohort-missing", "cohort", "Enter a '#/cohort': the year in which it starts, for example 2024."),
    COHORT_UNKNOWN("cohort-unknown", "cohort", "There is no such '#/cohort'. Enter the year in which a cohort starts."),
    SCHOOL_MISSING("school-missing", "school_id", "Enter a '#/school_id'."),
    SCHOOL_UNKNOWN("school-unknown", "school_id", "There is no school with this '#/school_id'."),
    SCHOOL_LED_ONLY(
            "school-led-only",
            "school_id",
            "The school of this '#/school_id' cannot take part in DfE-funded training; it may only run its own programme."),
    SCHOOL_INELIGIBLE(
            "school-ineligible",
            "school_id",
            "The school of this '#/school_id' is not eligible for funding in the cohort."),
    SCHOOL_ALREADY_YOURS(
            "partnership-already-yours",
            "school_id",
            "You have already confirmed a partnership with the school of this '#/school_id' for the cohort."),
    SCHOOL_TAKEN(
            "partnership-with-other-provider",
            "school_id",
            "Another lead provider has confirmed a partnership with the school of this '#/school_id' for the cohort."),
    SCHOOL_PROGRAMME_UNCONFIRMED(
            "school-programme-unconfirmed",
            "school_id",
            "The school of this '#/school_id' had a partnership in the cohort before and has not told DfE yet how it goes on. "
                    + "Ask its induction tutor to do so, then repeat the request."),
    DELIVERY_PARTNER_MISSING("delivery-partner-missing", "delivery_partner_id", "Enter a '#/delivery_partner_id'."),
    DELIVERY_PARTNER_UNKNOWN(
            "delivery-partner-unknown",
            "delivery_partner_id",
            "There is no delivery partner with this '#/delivery_partner_id'."),
    DELIVERY_PARTNER_NOT_WITH_YOU(
            "delivery-partner-not-with-you",
            "delivery_partner_id",
            "The delivery partner of this '#/delivery_partner_id' does not work with you in the cohort. "
                    + "GET /api/v3/delivery-partners lists those that do."),

    PARTNERSHIP_CHALLENGED(
            "partnership-challenged",
            "delivery_partner_id",
            "The school has challenged this partnership, so its '#/delivery_partner_id' cannot change. "
                    + "POST /api/v3/partnerships/ecf confirms a new one."),
    DELIVERY_PARTNER_ALREADY_YOURS(
            "delivery-partner-already-yours",
            "delivery_partner_id",
            "You already train people at this school with the delivery partner of this '#/delivery_partner_id' in the cohort."),
    NAME_MISSING("name-missing", "name", "Enter a '#/name'."),
    NAME_TOO_LONG("name-too-long", "name", "'#/name' may have 255 characters at most."),
    URN_INVALID("urn-invalid", "urn", "Enter a '#/urn' of at most 20 characters."),
    URN_TAKEN("urn-taken", "urn", "Another school has this '#/urn'."),
    ELIGIBLE_FOR_FUNDING_MISSING(
            "eligible-for-funding-missing", "eligible_for_funding", "Enter '#/eligible_for_funding': true or false."),
    INDUCTION_TUTOR_INVALID(
            "induction-tutor-invalid",
            "induction_tutor",
            "'#/induction_tutor' is null or has a 'name' and a usable 'email'."),
    CONTACT_EMAIL_INVALID("contact-email-invalid", "contact_email", "'#/contact_email' is null or a usable address."),
    CHOICE_UNKNOWN(
            "programme-choice-unknown",
            "induction_programme_choice",
            "'#/induction_programme_choice' is one of provider_led, school_led, no_early_career_teachers, not_yet_known."),
    CONTINUATION_NOT_PROVIDER_LED(
            "continuation-not-provider-led",
            "continue_partnership",
            "'#/continue_partnership' goes with the choice provider_led only."),
    PARTNERSHIP_STANDS(
            "partnership-stands",
            "induction_programme_choice",
            "The school has an active partnership in this cohort, so '#/induction_programme_choice' stays provider_led until it is challenged."),
    CONTINUATION_OF_NOTHING(
            "continuation-of-nothing",
            "continue_partnership",
            "The school had no active partnership in the cohort before, so '#/continue_partnership' has nothing to carry over."),
    CONTINUATION_PAIR_SEPARATED(
            "continuation-pair-separated",
            "continue_partnership",
            "The lead provider and the delivery partner of the cohort before do not work together in this one, "
                    + "so '#/continue_partnership' cannot carry them over."),
    CHALLENGE_REASON_INVALID(
            "challenge-reason-invalid",
            "reason",
            "Enter a '#/reason': another_provider, not_confirmed, do_not_recognise, no_ects or mistake."),
    ALREADY_CHALLENGED(
            "already-challenged", "reason", "The school has challenged this partnership before; its '#/reason' stays."),
    RELATIONSHIP_UNCHALLENGEABLE(
            "relationship-unchallengeable",
            "reason",
            "This partnership trains single people only. It is not the school's own, so there is no '#/reason' to challenge it."),
    CONTINUATION_WITHOUT_FUNDING(
            "continuation-without-funding",
            "continue_partnership",
            "The school is not eligible for funding in this cohort, so '#/continue_partnership' cannot carry its partnership over.");

    private final String code;
    private final String title;
    private final String detail;

    Refusal(String code, String title, String detail) {
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }
}
