export { FigureGallery as default } from '../components/FigureGallery';
