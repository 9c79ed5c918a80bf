package org.thetascope.figure;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** What a frame of a GIF says besides its pixels. */
final class GifMetadata {
  private static final String NATIVE = "javax_imageio_gif_image_1.0";

  /** Again and again, as browsers have agreed. */
  private static final byte[] FOREVER = {1, 0, 0};

  private final IIOMetadata metadata;
  private final IIOMetadataNode root = new IIOMetadataNode(NATIVE);

  GifMetadata(ImageWriter writer, BufferedImage frame) {
    metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), null);
  }

  /**
   * Where a frame lies over those before it, and how long it stays.
   *
   * @param delay in hundredths of a second
   */
  void frame(Rectangle place, int delay) {
    Nodes.add(
        root,
        "ImageDescriptor",
        "imageLeftPosition",
        place.x,
        "imageTopPosition",
        place.y,
        "imageWidth",
        place.width,
        "imageHeight",
        place.height,
        "interlaceFlag",
        "FALSE");
    Nodes.add(
        root,
        "GraphicControlExtension",
        "disposalMethod",
        "doNotDispose",
        "userInputFlag",
        "FALSE",
        "transparentColorFlag",
        "TRUE",
        "transparentColorIndex",
        FramePalette.transparent() & 0xff,
        "delayTime",
        delay);
  }

  /** What stands once, before the first frame: that it repeats, of what it is, and the scenario. */
  void start(Figure figure) {
    IIOMetadataNode loop =
        Nodes.add(
            Nodes.add(root, "ApplicationExtensions"),
            "ApplicationExtension",
            "applicationID",
            "NETSCAPE",
            "authenticationCode",
            "2.0");
    loop.setUserObject(FOREVER);
    IIOMetadataNode comments = Nodes.add(root, "CommentExtensions");
    Nodes.add(comments, "CommentExtension", "value", Provenance.program(figure));
    Nodes.add(comments, "CommentExtension", "value", GifScenario.comment(figure.scenario()));
  }

  IIOMetadata merged() throws IOException {
    metadata.mergeTree(NATIVE, root);
    return metadata;
  }
}
