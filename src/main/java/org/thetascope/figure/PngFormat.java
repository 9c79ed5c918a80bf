package org.thetascope.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.thetascope.storage.WholeFile;

/** PNG with its dots an inch, and title, program and scenario in text chunks. */
final class PngFormat implements FigureFormat {
  /** The keyword of the text chunk that holds the scenario. */
  static final String KEYWORD = "thetascope-" + Provenance.SCENARIO;

  private static final String NATIVE = "javax_imageio_png_1.0";
  private static final double METRES_AN_INCH = 0.0254;

  @Override
  public String extension() {
    return "png";
  }

  @Override
  public boolean pixels() {
    return true;
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    BufferedImage image = figure.picture().image(figure.scale());
    return out -> write(image, figure, out);
  }

  private static void write(BufferedImage image, Figure figure, OutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
      metadata.mergeTree(NATIVE, tree(figure));
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, metadata), null);
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode tree(Figure figure) {
    IIOMetadataNode root = new IIOMetadataNode(NATIVE);
    String dots = Long.toString(Math.round(figure.dpi() / METRES_AN_INCH));
    root.appendChild(
        node(
            "pHYs",
            "pixelsPerUnitXAxis",
            dots,
            "pixelsPerUnitYAxis",
            dots,
            "unitSpecifier",
            "meter"));
    IIOMetadataNode title = new IIOMetadataNode("iTXt");
    title.appendChild(
        node(
            "iTXtEntry",
            "keyword",
            "Title",
            "compressionFlag",
            "FALSE",
            "compressionMethod",
            "0",
            "languageTag",
            "",
            "translatedKeyword",
            "",
            "text",
            Provenance.title(figure.scenario())));
    root.appendChild(title);
    IIOMetadataNode texts = new IIOMetadataNode("tEXt");
    texts.appendChild(node("tEXtEntry", "keyword", "Software", "value", FigureFormats.creator()));
    texts.appendChild(
        node("tEXtEntry", "keyword", KEYWORD, "value", Provenance.json(figure.scenario())));
    root.appendChild(texts);
    return root;
  }

  private static IIOMetadataNode node(String name, String... attributes) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    for (int i = 0; i < attributes.length; i += 2) {
      node.setAttribute(attributes[i], attributes[i + 1]);
    }
    return node;
  }
}
