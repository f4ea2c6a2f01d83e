package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Redis server, listening on 127.0.0.1. It keeps everything in memory: after {@link #stop} and {@link #kill} it starts empty. */
public final class RedisServer extends Component {

    private static final int PROBE_LIMIT_MILLIS = 2000;
    private static final byte[] PING = "PING\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String PONG = "+PONG";

    private final ProjectRoot root;
    private final Path directory;

    public RedisServer(ProjectRoot root, Path directory, int port, Path log) {
        super("Redis", port, log);
        this.root = root;
        this.directory = directory.toAbsolutePath();
    }

    /** Starts with that working directory, in which only the log is written: {@code redis.log}. */
    public static RedisServer start(Path directory, int port) {
        RedisServer server = new RedisServer(ProjectRoot.find(), directory, port, directory.resolve("redis.log"));
        server.start();
        return server;
    }

    /** As {@code ECF_REDIS_URL} takes it. */
    public String url() {
        return url(port());
    }

    /** The same, for one that listens on that port of this machine. */
    public static String url(int port) {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    protected Launch launch() {
        List<String> command = List.of(
                RedisProgram.unpacked(root).toString(),
                "--bind",
                "127.0.0.1",
                "--port",
                "" + port(),
                "--save",
                "",
                "--appendonly",
                "no");
        return new Launch(command, directory, Map.of(), Launch.StopSignal.TERM);
    }

    @Override
    protected boolean answers() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(PROBE_LIMIT_MILLIS);
            socket.getOutputStream().write(PING);
            byte[] answer = socket.getInputStream().readNBytes(PONG.length());
            return new String(answer, StandardCharsets.US_ASCII).equals(PONG);
        }
    }
}
