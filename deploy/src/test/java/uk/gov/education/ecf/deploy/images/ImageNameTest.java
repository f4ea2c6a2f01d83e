package uk.gov.education.ecf.deploy.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageNameTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis:7.4",
                "apache/kafka:4.1.2",
                "localhost:5000/ecf/gateway:0.1.0",
                "prom/prometheus:v3.5.0",
                "a:1.2-alpine"
            })
    void aVersionPins(String image) {
        assertTrue(ImageName.of(image).isPinned());
    }

    @Test
    void aDigestPinsWhateverTheTagSays() {
        assertTrue(ImageName.of("redis@sha256:" + DIGEST).isPinned());
        assertTrue(ImageName.of("redis:latest@sha256:" + DIGEST).isPinned());
        assertFalse(ImageName.of("redis@sha256:" + DIGEST.substring(1)).isPinned());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "redis",
                "redis:latest",
                "redis:stable",
                "redis:7",
                "redis:7-alpine",
                "localhost:5000/redis",
                "redis:${VERSION}"
            })
    void whatMovesDoesNot(String image) {
        assertFalse(ImageName.of(image).isPinned());
    }

    @Test
    void oneNumberIsEnoughForABase() {
        assertTrue(ImageName.of("eclipse-temurin:25-jre").isBase());
        assertFalse(ImageName.of("eclipse-temurin:latest").isBase());
        assertFalse(ImageName.of("eclipse-temurin").isBase());
    }

    @Test
    void aPortIsNoTag() {
        assertEquals(new ImageName("localhost:5000/redis", "7.4", ""), ImageName.of("localhost:5000/redis:7.4"));
    }
}
