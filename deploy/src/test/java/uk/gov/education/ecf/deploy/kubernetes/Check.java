package uk.gov.education.ecf.deploy.kubernetes;

import java.util.List;

/** Something that must hold of the objects of an overlay. */
interface Check {

    /** What does not hold, each in a sentence; none when all is well. */
    List<String> complaints(Manifests manifests);
}
