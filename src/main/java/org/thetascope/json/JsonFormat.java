package org.thetascope.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * A kind of JSON file: read whole, bounded in size and depth, with its format and version checked.
 *
 * @param name what stands under "format"
 * @param version what stands under "version" of a new file; older versions are read, too
 * @param maxBytes the most bytes that such a file may have
 */
public record JsonFormat(String name, int version, int maxBytes) {
  private static final int MAX_DEPTH = 32;

  /**
   * Reads a file.
   *
   * @throws FaultException if it cannot be read or is no such file; it does not name the file
   * @throws IOException if reading fails
   */
  public JsonObject read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new FaultException("fault.tooLarge", maxBytes);
    }
    return checked(parse(text(bytes)));
  }

  /**
   * Reads a file by its path.
   *
   * @throws FaultException naming the file
   */
  public <T> T read(Path file, Function<JsonObject, T> meaning) {
    String path = file.toString();
    if (Files.isDirectory(file)) {
      throw new FaultException("fault.cannotRead", path, Fault.of("reason.directory"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return meaning.apply(read(in));
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", path, reason(e));
    } catch (FaultException e) {
      throw new FaultException("fault.inFile", path, e.fault());
    }
  }

  /** Whether a file says of itself that it is of this format; no more of it is read. */
  public boolean claimedBy(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > maxBytes) {
        return false;
      }
      try (InputStream in = Files.newInputStream(file);
          JsonParser parser = factory().createParser(in)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean format = parser.currentName().equals("format");
          parser.nextToken();
          if (format) {
            return name.equals(parser.getValueAsString());
          }
          parser.skipChildren();
        }
        return false;
      }
    } catch (IOException e) {
      // whoever reads it says why it cannot be read
      return false;
    }
  }

  /**
   * The object at the root, or part of another file.
   *
   * @throws FaultException if it is not of this format and version
   */
  public JsonObject checked(JsonNode node) {
    JsonObject root = new JsonObject(node, "");
    String format = root.string("format", "");
    if (!format.equals(name)) {
      Fault found =
          root.has("format")
              ? Fault.of("fault.option", format, name)
              : Fault.of("fault.noFormat", name);
      throw new FaultException("fault.at", "/format", found);
    }
    return new JsonObject(node, "", known(root.get("version")));
  }

  private int known(JsonNode found) {
    if (found != null && found.isNumber()) {
      double number = found.doubleValue();
      if (number == Math.rint(number) && number >= 1 && number <= version) {
        return (int) number;
      }
    }
    String readable =
        IntStream.rangeClosed(1, version)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    Fault fault =
        found == null
            ? Fault.of("fault.noVersion", readable)
            : Fault.of("fault.version", JsonObject.shortened(found.toString()), readable);
    throw new FaultException("fault.at", "/version", fault);
  }

  /** Why a file could not be used, in the words of the resource bundle where they are known. */
  public static Fault reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Fault.of("reason.missing");
    }
    if (e instanceof AccessDeniedException) {
      return Fault.of("reason.denied");
    }
    if (e instanceof FileSystemLoopException) {
      return Fault.of("reason.link");
    }
    if (e instanceof FileSystemException system && fileInPlaceOfFolder(system)) {
      return Fault.of("reason.fileNotFolder");
    }
    // without the names of files that the user has not named
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? Fault.of("reason.unknown") : Fault.of("reason.other", reason);
  }

  /** Whether a file stands where a folder is needed: the system has several words for it. */
  private static boolean fileInPlaceOfFolder(FileSystemException e) {
    if (e instanceof FileAlreadyExistsException) {
      return true;
    }
    Path folder = e.getFile() == null ? null : Path.of(e.getFile()).toAbsolutePath().getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder != null && !Files.isDirectory(folder);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FaultException("fault.notUtf8");
    }
  }

  private JsonNode parse(String text) {
    if (text.startsWith("\uFEFF")) {
      throw new FaultException("fault.byteOrderMark");
    }
    try (JsonParser parser = factory().createParser(text)) {
      JsonNode node = new JsonTree(parser).read();
      if (node.isMissingNode()) {
        throw new FaultException("fault.emptyFile", name);
      }
      return node;
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 1 : place.getLineNr();
      int column = place == null ? 1 : place.getColumnNr();
      throw new FaultException("fault.line", line, column, why(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fault why(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Duplicate") && e.getProcessor() instanceof JsonParser parser) {
      return Fault.of("fault.duplicateKey", String.valueOf(textOf(parser)));
    }
    if (message.contains("nesting depth")) {
      return Fault.of("fault.tooDeep", MAX_DEPTH);
    }
    return e instanceof StreamConstraintsException
        ? Fault.of("fault.tooLong")
        : Fault.of("fault.notJson", name);
  }

  private static String textOf(JsonParser parser) {
    try {
      return parser.currentName();
    } catch (IOException e) {
      return "";
    }
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(1000)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
