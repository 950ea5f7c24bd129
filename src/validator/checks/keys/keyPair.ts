/** What stands in the two boxes. An empty box is not judged. */
export interface KeyPair {
  readonly apiKey: string;
  readonly secretKey: string;
}
