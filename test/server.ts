import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** A server on this machine for the length of a test file. */
export interface LocalServer {
  readonly address: string
  readonly port: number
  close(): Promise<void>
}

export async function serve(listener: RequestListener): Promise<LocalServer> {
  const server: Server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
