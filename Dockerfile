# NetworkLens for batch jobs: nothing but the program, the libraries it loads and the certificates of TLS; no shell, no package manager, and no root.
#   docker build --tag networklens .
#   docker run --rm --read-only --volume "$PWD/my-data:/data:ro" networklens chokepoints --data /data --format json
FROM ubuntu:24.04 AS build
RUN apt-get update && apt-get install --yes --no-install-recommends binutils ca-certificates dotnet-sdk-10.0
WORKDIR /source
COPY . .
ARG TARGETARCH=amd64
RUN .github/root.sh /root-of-image "$([ "$TARGETARCH" = arm64 ] && echo linux-arm64 || echo linux-x64)"

FROM scratch
COPY --from=build /root-of-image /
USER 65532:65532
WORKDIR /data
ENV DOTNET_EnableDiagnostics=0
ENTRYPOINT ["/opt/networklens/networklens"]
CMD ["--help"]
