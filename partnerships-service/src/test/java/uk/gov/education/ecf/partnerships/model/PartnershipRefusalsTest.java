package uk.gov.education.ecf.partnerships.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.platform.refusals.Refusal;

class PartnershipRefusalsTest {

    @Test
    void everyCodeIsItsOwn() {
        List<String> codes = refusals().map(Refusal::code).toList();

        assertEquals(codes, new PartnershipRefusals().codes());
        assertEquals(codes.size(), codes.stream().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalHasAStableWordAndNamesItsField(Refusal refusal) {
        assertTrue(refusal.code().matches("[a-z]+(-[a-z]+)*"), refusal.code());
        assertTrue(refusal.detail().contains("'#/" + refusal.title() + "'"), refusal.detail());
    }

    static Stream<Refusal> refusals() {
        return Stream.of(PartnershipRefusals.class.getFields()).map(PartnershipRefusalsTest::refusal);
    }

    private static Refusal refusal(Field constant) {
        try {
            return (Refusal) constant.get(null);
        } catch (IllegalAccessException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
