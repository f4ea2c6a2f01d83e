package uk.gov.education.ecf.statements.model.calculation;

import java.util.List;
import java.util.Set;
import uk.gov.education.ecf.platform.values.Word;

/** Whose declarations are reckoned together: everybody's until 2024, teachers' and mentors' apart from 2025 (rule I-34). */
public enum Side implements Word {
    ECT_AND_MENTOR(ParticipantType.ECT, ParticipantType.MENTOR),
    ECT(ParticipantType.ECT),
    MENTOR(ParticipantType.MENTOR);

    private final Set<ParticipantType> participants;

    Side(ParticipantType... participants) {
        this.participants = Set.of(participants);
    }

    boolean has(ParticipantType participant) {
        return participants.contains(participant);
    }

    static List<Side> all(boolean mentorsApart) {
        return mentorsApart ? List.of(ECT, MENTOR) : List.of(ECT_AND_MENTOR);
    }
}
