package uk.gov.education.ecf.deploy.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(WhereKubectlIs.class)
class OverlaysTest {

    static Stream<Arguments> everyCheckOfEveryOverlay() {
        return Stream.of(Overlay.values()).flatMap(overlay -> Checks.ALL.stream()
                .map(check -> Arguments.of(overlay, check.getClass().getSimpleName(), check)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyCheckOfEveryOverlay")
    void nothingIsToBeComplainedOf(Overlay overlay, String name, Check check) {
        assertEquals(List.of(), check.complaints(overlay.manifests()));
    }
}
