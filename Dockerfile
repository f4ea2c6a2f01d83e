# One file for the five services, of what a build has left in their target folders:
#   mvn -DskipTests package
#   docker build --build-arg SERVICE=gateway --build-arg VERSION=0.1.0 -t ecf/gateway:0.1.0 .
# Runs as 185 with nothing to write but /tmp. Says whether it is well on its management port; whoever runs it asks there.

FROM eclipse-temurin:25-jre AS application
ARG SERVICE
WORKDIR /deployments
# a layer for each pace of change: libraries of others, those of this project, the service, what is made of all of them
COPY --chown=185:0 ${SERVICE}/target/quarkus-app/lib/boot/ lib/boot/
COPY --chown=185:0 ${SERVICE}/target/quarkus-app/lib/main/[^u]*.jar lib/main/
COPY --chown=185:0 ${SERVICE}/target/quarkus-app/lib/main/u*.jar lib/main/
COPY --chown=185:0 ${SERVICE}/target/quarkus-app/quarkus-run.jar deploy/images/jvm.options ./
COPY --chown=185:0 ${SERVICE}/target/quarkus-app/app/ app/
COPY --chown=185:0 ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
USER 185
# reachable from outside the container; few arenas of native memory for few threads
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_MANAGEMENT_HOST=0.0.0.0 MALLOC_ARENA_MAX=2

# what a start loads and links, kept: see deploy/README.md
FROM application AS trained
USER root
# PostgreSQL makes its files for users with a name
RUN echo "trained:x:185:0::/tmp:/bin/sh" >> /etc/passwd
USER 185
RUN --mount=type=bind,source=deploy/images/train,target=/train --mount=type=bind,source=local-stack/target,target=/stack \
  --mount=type=bind,source=suite/target/lib,target=/libraries \
  bash /train /tmp/service.aot /stack /libraries

FROM application
ARG SERVICE
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="ecf/${SERVICE}" \
  org.opencontainers.image.description="Early career training, the provider API: ${SERVICE}" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}"
COPY --from=trained --chown=185:0 /tmp/service.aot ./
STOPSIGNAL SIGTERM
# no shell in between: the signal reaches the service
ENTRYPOINT ["java", "@jvm.options", "-XX:AOTCache=service.aot", "-jar", "quarkus-run.jar"]
