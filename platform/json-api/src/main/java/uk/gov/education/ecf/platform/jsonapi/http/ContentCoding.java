package uk.gov.education.ecf.platform.jsonapi.http;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;

/** How the bytes of an answer may be written (RFC 9110, 12.5.3; RFC 8878), what is best for both sides first. */
public enum ContentCoding {
    ZSTD("zstd"),
    GZIP("gzip"),
    /** As they are. */
    IDENTITY("identity");

    /** The level for what is sent often: half the way to the smallest, in a tenth of the time. */
    private static final int OFTEN = 9;

    private static final String ANY = "*";
    private static final String GZIP_OF_OLD = "x-gzip";
    private static final Pattern QUALITY = Pattern.compile("q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");
    private static final boolean ZSTD_IS_THERE = loadZstd();

    private final String word;

    ContentCoding(String word) {
        this.word = word;
    }

    /** As headers name it. */
    public String word() {
        return word;
    }

    /** What can be written here: Zstandard is native code, which there is for the usual machines and not for all. */
    public static List<ContentCoding> there() {
        return ZSTD_IS_THERE ? List.of(values()) : List.of(GZIP, IDENTITY);
    }

    /** All of it, which is compressed once and sent often. */
    public byte[] whole(byte[] bytes) {
        return switch (this) {
            case ZSTD -> Zstd.compress(bytes, OFTEN);
            case GZIP -> gzip(bytes);
            case IDENTITY -> bytes;
        };
    }

    /**
     * What the header likes best of what there is; of several that it likes alike, the first. Only what it names counts, for whoever
     * takes anything may have said so without knowing all of it. A reader who takes nothing of what there is gets the bytes as they are.
     *
     * @param acceptEncoding the header's value; null if none
     */
    public static ContentCoding preferred(String acceptEncoding, Collection<ContentCoding> there) {
        Map<String, Double> weights = weights(acceptEncoding);
        ContentCoding best = there.stream()
                .filter(coding -> weights.getOrDefault(coding.word, 0.0) > 0)
                .max(Comparator.comparing((ContentCoding coding) -> weights.get(coding.word))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(IDENTITY);
        boolean asTheyAre = best != IDENTITY || weights.getOrDefault(IDENTITY.word, 1.0) > 0;
        boolean anything = weights.getOrDefault(ANY, 0.0) > 0 && weights.getOrDefault(GZIP.word, 1.0) > 0;
        return !asTheyAre && anything && there.contains(GZIP) ? GZIP : best;
    }

    private static Map<String, Double> weights(String acceptEncoding) {
        Map<String, Double> weights = new LinkedHashMap<>();
        if (acceptEncoding != null) {
            for (String named : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = named.replaceAll("\\s", "").split(";", 2);
                String coding = parts[0].equals(GZIP_OF_OLD) ? GZIP.word : parts[0];
                weights.putIfAbsent(coding, parts.length == 1 ? 1 : weight(parts[1]));
            }
        }
        return weights;
    }

    /** Whoever cannot be understood is not sent what he may not understand. */
    private static double weight(String parameter) {
        Matcher quality = QUALITY.matcher(parameter);
        return quality.matches() ? Double.parseDouble(quality.group(1)) : 0;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static boolean loadZstd() {
        try {
            Native.load();
            return true;
        } catch (LinkageError | RuntimeException absent) {
            Logger.getLogger(ContentCoding.class).warnf("nothing is compressed with zstd: %s", absent.toString());
            return false;
        }
    }
}
