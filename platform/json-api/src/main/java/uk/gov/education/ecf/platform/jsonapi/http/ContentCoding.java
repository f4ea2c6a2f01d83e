package uk.gov.education.ecf.platform.jsonapi.http;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;

/** How the bytes of an answer may be written (RFC 9110, 12.5.3; RFC 8878), what is best for both sides first. */
public enum ContentCoding {
    ZSTD("zstd"),
    GZIP("gzip"),
    /** What few ask for who do not take gzip too. */
    DEFLATE("deflate"),
    /** As they are. */
    IDENTITY("identity");

    /** The level for what is sent often: half the way to the smallest, in a tenth of the time. */
    private static final int OFTEN = 9;

    /**
     * For what is sent once, the fastest level in a window of 128 KiB: resources are alike, and near to each other. It makes less of them
     * than gzip does, in a fifth of the time, of half a megabyte; what is usual (3, in 2 MiB) takes five times as much and gains nothing.
     */
    private static final int ONCE = 1;

    private static final int WINDOW_LOG = 17;

    /** The last of gzip's levels that costs no more than the first: a third of the time of what is usual (6), for a sixth more bytes. */
    private static final int GZIP_ONCE = 3;

    private static final int BUFFER = 1 << 13;

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
        return ZSTD_IS_THERE ? List.of(values()) : List.of(GZIP, DEFLATE, IDENTITY);
    }

    /** All of it, which is compressed once and sent often. */
    public byte[] whole(byte[] bytes) {
        return switch (this) {
            case ZSTD -> Zstd.compress(bytes, OFTEN);
            case GZIP -> written(bytes, GZIPOutputStream::new);
            case DEFLATE -> written(bytes, DeflaterOutputStream::new);
            case IDENTITY -> bytes;
        };
    }

    /** All of it, which is sent once. */
    byte[] once(byte[] bytes) {
        return switch (this) {
            case ZSTD -> Zstd.compress(bytes, ONCE);
            case GZIP, DEFLATE -> written(bytes, this::sentOnce);
            case IDENTITY -> bytes;
        };
    }

    /** Compresses what is written to it, and sent once; what has been flushed can be read when it has come. Whoever has begun closes it. */
    OutputStream sentOnce(OutputStream to) throws IOException {
        return switch (this) {
            case ZSTD -> new ZstdOutputStream(to, ONCE).setWindowLog(WINDOW_LOG);
            case GZIP -> new GzipOnce(to);
            case DEFLATE -> new DeflaterOutputStream(to, true);
            case IDENTITY -> to;
        };
    }

    /** What {@link #preferred} takes of what is there. */
    static ContentCoding liked(String acceptEncoding) {
        return preferred(acceptEncoding, there());
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

    private static byte[] written(byte[] bytes, Compressor compressor) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(BUFFER);
        try (OutputStream out = compressor.to(compressed)) {
            out.write(bytes);
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

    private interface Compressor {

        OutputStream to(OutputStream out) throws IOException;
    }

    private static final class GzipOnce extends GZIPOutputStream {

        GzipOnce(OutputStream to) throws IOException {
            super(to, BUFFER, true);
            def.setLevel(GZIP_ONCE);
        }
    }
}
