package uk.gov.education.ecf.suite.sandbox;

import java.util.List;

/**
 * What a provider is shown of somebody, in the API's words; nothing of it where the answer is 404.
 *
 * @param enrolments    of each: {@code training_status}, {@code participant_status} and {@code eligible_for_funding}
 * @param transfers     of each: {@code transfer_type} and {@code status}
 * @param unfundedMentor whether as an unfunded mentor
 * @param formerIds     the retired ids in {@code participant_id_changes}
 */
public record Shown(List<String> enrolments, List<String> transfers, boolean unfundedMentor, List<String> formerIds) {

    public static final Shown NOTHING = new Shown(List.of(), List.of(), false, List.of());

    static Shown as(String... enrolments) {
        return new Shown(List.of(enrolments), List.of(), false, List.of());
    }

    static Shown unfunded() {
        return new Shown(List.of(), List.of(), true, List.of());
    }

    Shown transferring(String transfer) {
        return new Shown(enrolments, List.of(transfer), unfundedMentor, formerIds);
    }

    Shown formerly(String id) {
        return new Shown(enrolments, transfers, unfundedMentor, List.of(id));
    }
}
