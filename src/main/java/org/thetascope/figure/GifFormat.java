package org.thetascope.figure;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.thetascope.chart.CurveChart;
import org.thetascope.simulation.Progress;
import org.thetascope.storage.WholeFile;

/**
 * GIF in which the curves over steps grow, again and again. Each frame after the first has only
 * what has changed, and is written before the next is drawn.
 */
final class GifFormat implements FigureFormat {
  @Override
  public String extension() {
    return "gif";
  }

  @Override
  public boolean pixels() {
    return true;
  }

  @Override
  public boolean moves() {
    return true;
  }

  @Override
  public void check(Figure figure) {
    figure.checkSize();
    Frames.of(figure);
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    return content(figure, Progress.none());
  }

  @Override
  public WholeFile.Content content(Figure figure, Progress<Double> progress) {
    check(figure);
    Frames frames = Frames.of(figure);
    return out -> {
      try {
        write(figure, frames, progress, out);
      } finally {
        Frames.played(figure).forEach(CurveChart::playedOut);
      }
    };
  }

  private static void write(
      Figure figure, Frames frames, Progress<Double> progress, OutputStream out)
      throws IOException {
    FramePalette palette = new FramePalette(drawn(figure, frames.last()));
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      int[] before = null;
      for (int i = 0; i < frames.count(); i++) {
        if (progress.stopRequested()) {
          throw new CancellationException();
        }
        BufferedImage picture = drawn(figure, frames.step(i));
        int[] pixels = FramePalette.pixels(picture);
        Rectangle changed = changed(before, pixels, picture.getWidth());
        BufferedImage frame = frame(before, pixels, picture.getWidth(), changed, palette);
        GifMetadata metadata = new GifMetadata(writer, frame);
        metadata.frame(changed, frames.delay(i));
        if (i == 0) {
          metadata.start(figure);
        }
        writer.writeToSequence(new IIOImage(frame, null, metadata.merged()), null);
        // else the whole file would be kept in memory until the end
        stream.flushBefore(stream.getStreamPosition());
        progress.publish((i + 1.0) / frames.count());
        before = pixels;
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage drawn(Figure figure, int step) {
    Frames.played(figure).forEach(chart -> chart.play(step));
    return figure.picture().image(figure.scale());
  }

  /** The least rectangle with all that differs; one pixel where nothing does. */
  private static Rectangle changed(int[] before, int[] now, int width) {
    if (before == null) {
      return new Rectangle(width, now.length / width);
    }
    int left = width;
    int right = -1;
    int top = -1;
    int foot = -1;
    for (int i = 0; i < now.length; i++) {
      if (before[i] != now[i]) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = top < 0 ? i / width : top;
        foot = i / width;
      }
    }
    return right < 0
        ? new Rectangle(1, 1)
        : new Rectangle(left, top, right - left + 1, foot - top + 1);
  }

  private static BufferedImage frame(
      int[] before, int[] now, int width, Rectangle changed, FramePalette palette) {
    BufferedImage frame =
        new BufferedImage(
            changed.width, changed.height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
    byte[] bytes = ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < changed.height; y++) {
      int row = (changed.y + y) * width + changed.x;
      for (int x = 0; x < changed.width; x++) {
        int i = row + x;
        boolean same = before != null && before[i] == now[i];
        bytes[y * changed.width + x] = same ? FramePalette.transparent() : palette.index(now[i]);
      }
    }
    return frame;
  }
}
