package uk.gov.education.ecf.systemtests.replicas;

import java.util.ArrayList;
import java.util.List;

/** Somebody for whom one client declares that the training has started, takes that back, and declares it again. */
final class Teacher {

    private final String id;
    private final List<String> accepted = new ArrayList<>();
    private String standing;
    private boolean doubtful;

    Teacher(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Every declaration that was accepted, oldest first. */
    List<String> accepted() {
        return accepted;
    }

    /** The one that was not taken back; null for none. */
    String standing() {
        return standing;
    }

    /** Whether a request about them was not answered: it may have taken effect. */
    boolean isDoubtful() {
        return doubtful;
    }

    void declared(String declaration) {
        accepted.add(declaration);
        standing = declaration;
    }

    void tookBack() {
        standing = null;
    }

    void left() {
        doubtful = true;
    }
}
