/**
 * Asks the client for what it is told only once it runs. The library's own way draws a random name for each request,
 * and for that Node loads all of its cryptography, in the middle of the first document.
 */
import { type Connection, RegistrationRequest } from 'vscode-languageserver';

export function register(connection: Connection, method: string, registerOptions: object): void {
  connection
    .sendRequest(RegistrationRequest.type, { registrations: [{ id: `cablegram ${method}`, method, registerOptions }] })
    .catch(() => connection.console.info(`The client doesn’t register ${method}.`));
}
