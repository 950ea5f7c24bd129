export { checkVerification } from './checkVerification';
export { VERIFICATION_STATES, type VerificationState } from './states';
