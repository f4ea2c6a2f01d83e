package uk.gov.education.ecf.platform.jsonapi.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;
import uk.gov.education.ecf.platform.refusals.Refusal;

class CodesTest {

    @Test
    void everyWordedRefusalIsAmongTheCommonCodes() {
        List<String> codes = new CommonRefusals().codes();
        assertTrue(codes.containsAll(Stream.of(
                        CommonRefusals.filterRequired(""),
                        CommonRefusals.propertyUnknown("", "", ""),
                        CommonRefusals.valueInvalid("", ""),
                        CommonRefusals.CURSOR)
                .map(Refusal::code)
                .toList()));
    }

    @Test
    void everyStatusHasItsCodeAmongThoseOfTheTransport() {
        List<String> codes = new TransportRefusals().codes();
        assertTrue(IntStream.range(400, 600)
                .mapToObj(TransportRefusals::of)
                .allMatch(told -> codes.contains(told.code())));
        assertEquals("request-malformed", codes.get(0));
    }
}
