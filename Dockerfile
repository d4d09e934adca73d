FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package \
    && mv target/kanal-*.jar kanal.jar \
    && java -Djarmode=tools -jar kanal.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --home-dir /app --create-home kanal
WORKDIR /app
USER kanal

# From what changes least to what changes most, so that a new version of ours is a small layer
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

EXPOSE 8080

# The image has no HTTP client that we can rely on, but bash speaks TCP
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200'* ]]"]

# A process that has no memory left should be started again rather than limp; JAVA_TOOL_OPTIONS adds more settings
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "kanal.jar"]
