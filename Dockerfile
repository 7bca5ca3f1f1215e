# The portal as an image: built in one stage, served by an account without rights in another.
#   docker build -t rapporteur .
#   docker run --network host -v rapporteur-data:/data -e ORIGIN=https://review.example.org rapporteur
# It listens on the loopback interface of the host, where the proxy is: see docs/operation.md, "In a container".
FROM node:22-bookworm-slim AS build
# Where better-sqlite3 finds no prebuilt file it is compiled.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
# One arena of the allocator instead of one a thread: a quarter less memory under load (docs/figures.md).
ENV NODE_ENV=production PORT=3000 DATABASE_PATH=/data/rapporteur.db MALLOC_ARENA_MAX=1
WORKDIR /portal
COPY --from=build /portal/package.json /portal/package-lock.json /portal/.npmrc ./
COPY --from=build /portal/node_modules ./node_modules
COPY --from=build /portal/build ./build
COPY --from=build /portal/prisma/migrations ./prisma/migrations
COPY --from=build /portal/locales ./locales
COPY --from=build /portal/public ./public
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/server/index.js"]
