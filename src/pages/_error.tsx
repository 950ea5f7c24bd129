export { ErrorPage as default } from '../components/ErrorPage';
