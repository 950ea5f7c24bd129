/** Made up; the shape is that of a live key: 64 letters and digits in both cases. */
export const KEY = 'kQ7vZr2MxW9cTn4LbY8sHd3JfP6gUe1RaK5wXo0CiVtNqEmBzSyDhGjFuOpIlA27';
export const SECRET = 'Tz5RwN8yCk1VbQ4mXs7JdL0gHf3PaU6eKo9ZiWtYqExMvBrSnDcGhFjIuOlAp264';
export const TESTNET_KEY = '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9';
