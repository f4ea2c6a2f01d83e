package uk.gov.education.ecf.suite.journey;

import java.util.Random;
import java.util.UUID;

/** Who takes part; new ids each time, so that journeys do not meet. */
record Cast(
        String deliveryPartnerId,
        String schoolId,
        String urn,
        String participantId,
        String trainingRecordId,
        String teacherReferenceNumber) {

    static final int COHORT = 2025;

    static Cast invented() {
        Random random = new Random();
        return new Cast(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "%d".formatted(random.nextInt(200_000, 1_000_000)),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "%d".formatted(random.nextInt(4_000_000, 10_000_000)));
    }

    String deliveryPartnerName() {
        return "Journey Teaching School Hub " + urn;
    }
}
