export { UnknownError as default } from '../components/ErrorPage/UnknownError';
