package uk.gov.education.ecf.benchmarks.reads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.localstack.infrastructure.Ports;

/** Another proxy in front of the same service, over kept-alive connections, that checks nothing. */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS =
            """
            daemon off; pid %1$s/nginx.pid; error_log %1$s/error.log; worker_processes auto;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
              upstream service { server 127.0.0.1:%2$d; keepalive 64; }
              server {
                listen 127.0.0.1:%3$d; keepalive_requests 1000000000;
                location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
              }
            }
            """;

    private final Process process;
    private final int port;

    Nginx(Path folder, int servicePort) {
        try {
            Path own = Files.createDirectories(folder.toAbsolutePath().resolve("nginx"));
            port = Ports.free(1).get(0);
            Path settings = Files.writeString(own.resolve("nginx.conf"), SETTINGS.formatted(own, servicePort, port));
            process = new ProcessBuilder(List.of("nginx", "-c", settings.toString(), "-p", own.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(own.resolve("nginx.log").toFile())
                    .start();
            TimeUnit.SECONDS.sleep(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
