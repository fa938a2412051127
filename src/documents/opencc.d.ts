/** Pairs of a traditional character and its simplified one, parted by a space, each pair by a bar (OpenCC, Apache-2.0). */
declare module "opencc-js/dict/TSCharacters" {
  const characters: string;
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default characters;
}
