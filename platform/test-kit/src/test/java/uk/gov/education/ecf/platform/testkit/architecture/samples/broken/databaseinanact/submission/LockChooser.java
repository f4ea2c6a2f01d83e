package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.databaseinanact.submission;

import jakarta.persistence.LockModeType;

class LockChooser {

    String choose() {
        return LockModeType.OPTIMISTIC.name();
    }
}
