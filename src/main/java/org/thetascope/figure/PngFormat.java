package org.thetascope.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
    long dots = Math.round(figure.dpi() / METRES_AN_INCH);
    Nodes.add(
        root,
        "pHYs",
        "pixelsPerUnitXAxis",
        dots,
        "pixelsPerUnitYAxis",
        dots,
        "unitSpecifier",
        "meter");
    Nodes.add(
        Nodes.add(root, "iTXt"),
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
        Provenance.title(figure.scenario()));
    IIOMetadataNode texts = Nodes.add(root, "tEXt");
    text(texts, "Software", FigureFormats.creator());
    // RFC 1123, as PNG (second edition), 11.3.4.2 suggests
    figure
        .created()
        .map(date -> DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atZone(ZoneOffset.UTC)))
        .ifPresent(date -> text(texts, "Creation Time", date));
    text(texts, Provenance.KEYWORD, Provenance.json(figure.scenario()));
    return root;
  }

  private static void text(IIOMetadataNode texts, String keyword, String value) {
    Nodes.add(texts, "tEXtEntry", "keyword", keyword, "value", value);
  }
}
