package org.thetascope.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;

/**
 * Whatever is wrong with a file: one sentence with the file, the place, what is and what may be.
 */
class BadScenarioTest {
  private static final String HEAD = "{'format':'thetascope-scenario','version':2";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // unknown keys, at every level
        ",'foo':1                                   | /foo                           | foo   |"
            + " title, notes",
        ",'a/b~c':1                                 | /a~1b~0c                       | a/b~c |"
            + " title, notes",
        ",'problem':{'foo':1}                       | /problem/foo                   | foo   |"
            + " kind, samples, loss",
        ",'problem':{'kind':'beale','a':1}          | /problem/a                     | a     |"
            + " kind",
        ",'optimizers':{'nag':{}}                   | /optimizers/nag                | nag   | sgd,"
            + " adagrad, rmsprop, adam",
        ",'optimizers':{'sgd':{'delta':1}}          | /optimizers/sgd/delta          | delta |"
            + " enabled, epsilon",
        ",'chain':{'foo':1}                         | /chain/foo                     | foo   |"
            + " depth, input",
        ",'chain':{'weights':{'foo':1}}             | /chain/weights/foo             | foo   |"
            + " kind, value",
        ",'variance':{'foo':1}                      | /variance/foo                  | foo   |"
            + " activation, scheme",
        ",'variance':{'scheme':{'d':1}}             | /variance/scheme/d             | d     | c",
        // wrong types
        ",'title':1                                 | /title                         | 1     | a"
            + " string",
        ",'steps':'many'                            | /steps                         | many  | a"
            + " number",
        ",'steps':null                              | /steps                         | null  | a"
            + " number",
        ",'steps':true                              | /steps                         | true  | a"
            + " number",
        ",'problem':[]                              | /problem                       | []    | an"
            + " object",
        ",'start':1                                 | /start                         | 1     | a"
            + " list",
        ",'start':[1,'x']                           | /start/1                       | x     | a"
            + " number",
        ",'problem':{'samples':[1]}                 | /problem/samples/0             | 1     | a"
            + " list",
        ",'problem':{'samples':[[1,2]]}             | /problem/samples/0             | 2     |"
            + " exactly 3",
        ",'problem':{'loss':1}                      | /problem/loss                  | 1     | a"
            + " string",
        ",'optimizers':{'sgd':1}                    | /optimizers/sgd                | 1     | an"
            + " object",
        ",'optimizers':{'sgd':{'enabled':1}}        | /optimizers/sgd/enabled        | 1     | true"
            + " or false",
        ",'chain':{'activations':'relu'}            | /chain/activations             | relu  | a"
            + " list",
        ",'chain':{'activations':[1]}               | /chain/activations/0           | 1     | a"
            + " string",
        ",'variance':{'scheme':1}                   | /variance/scheme               | 1     |"
            + " glorot, he, or an object with the key c",
        // names that are none
        ",'problem':{'kind':'ackley'}               | /problem/kind                  | ackley |"
            + " logistic, worksheet",
        ",'problem':{'loss':'hinge'}                | /problem/loss                  | hinge |"
            + " cross-entropy",
        ",'convention':'caffe'                      | /convention                    | caffe |"
            + " goodfellow, worksheet",
        ",'optimizers':{'sgd':{},'adagrad':{'stabiliser':'uncorrected'}} |"
            + " /optimizers/adagrad/stabiliser | uncorrected | outside, inside",
        ",'chain':{'weights':{'kind':'cauchy'}}     | /chain/weights/kind            | cauchy |"
            + " constant, uniform",
        ",'chain':{'firstLayer':'none'}             | /chain/firstLayer              | none  |"
            + " input-only, weighted",
        ",'chain':{'activations':['relu','gelu']}   | /chain/activations/1           | gelu  |"
            + " sigmoid, relu",
        ",'variance':{'activation':'gelu'}          | /variance/activation           | gelu  |"
            + " sigmoid, relu",
        ",'variance':{'scheme':'xavier'}            | /variance/scheme               | xavier |"
            + " lecun, backward, glorot, he, or an object",
        ",'variance':{'distribution':'cauchy'}      | /variance/distribution         | cauchy |"
            + " normal, uniform",
        // ranges
        ",'steps':0                                 | /steps                         | 0     | at"
            + " least 1 and at most 1000000",
        ",'steps':1.5                               | /steps                         | 1.5   |"
            + " whole number",
        ",'steps':1000001                           | /steps                         | 1000001 | at"
            + " least 1 and at most 1000000",
        ",'optimizers':{'sgd':{'epsilon':0}}        | /optimizers/sgd/epsilon        | 0     |"
            + " greater than 0",
        ",'optimizers':{'adam':{'rho1':1}}          | /optimizers/adam/rho1          | 1     | at"
            + " least 0 and less than 1",
        ",'optimizers':{'adam':{'delta':-1e-9}}     | /optimizers/adam/delta         | -1e-9 | at"
            + " least 0",
        ",'chain':{'depth':1}                       | /chain/depth                   | 1     | at"
            + " least 2 and at most 2000",
        ",'chain':{'depth':2001}                    | /chain/depth                   | 2001  | at"
            + " least 2 and at most 2000",
        ",'variance':{'width':0}                    | /variance/width                | 0     | at"
            + " least 1 and at most 1024",
        ",'variance':{'scheme':{'c':0}}             | /variance/scheme/c             | 0     |"
            + " greater than 0",
        ",'variance':{'seed':0.5}                   | /variance/seed                 | 0.5   |"
            + " whole number",
        // not finite
        ",'start':[1e999,0]                         | /start/0                       | ∞     |"
            + " finite",
        ",'chain':{'input':-1e999}                  | /chain/input                   | -∞    |"
            + " finite",
        ",'optimizers':{'adam':{'s0':[1,2,3]}}      | /optimizers/adam/s0            | 3     | 2,"
            + " one",
        ",'optimizers':{'adam':{'s0':[]}}           | /optimizers/adam/s0            | 0     | 2,"
            + " one",
        ",'optimizers':{'adam':{'s0':[1,'x']}}      | /optimizers/adam/s0/1          | x     | a"
            + " number",
        ",'optimizers':{'adam':{'r0':[1,-1]}}       | /optimizers/adam/r0/1          | -1    | at"
            + " least",
        ",'optimizers':{'adam':{'k0':1.5}}          | /optimizers/adam/k0            | 1.5   |"
            + " whole",
        ",'optimizers':{'adam':{'k0':1000001}}      | /optimizers/adam/k0            | 1000001 | at"
            + " least",
        ",'optimizers':{'adam':{'k0':[1,1]}}        | /optimizers/adam/k0            | [1,1] | a"
            + " number",
        ",'optimizers':{'momentum':{'v0':true}}     | /optimizers/momentum/v0        | true  |"
            + " list",
        ",'optimizers':{'momentum':{'form':'shifted'}} | /optimizers/momentum/form   | shifted |"
            + " classical",
        ",'optimizers':{'nesterov':{'delta':1}}     | /optimizers/nesterov/delta     | delta | v0",
        ",'optimizers':{'adamw':{'lambda':1.5}}     | /optimizers/adamw/lambda       | 1.5   | at"
            + " least",
        ",'optimizers':{'sgd':{'epsilon':1e400}}    | /optimizers/sgd/epsilon        | ∞     |"
            + " greater than 0",
        // what does not fit together
        ",'start':[1,2,3]                           | /start                         | 3 numbers |"
            + " 2",
        ",'start':[]                                | /start                         | 0 numbers |"
            + " 2",
        ",'problem':{'kind':'quadratic','curvature':[1],'centre':[1,2]} | /problem  | 1     | same"
            + " length",
        ",'problem':{'kind':'quadratic','curvature':[1,1,1,1,1,1,1,1,1]} | /problem/curvature | 9 |"
            + " 1 to 8",
        ",'problem':{'kind':'quadratic','centre':[]} | /problem/centre               | 0     | 1 to"
            + " 8",
        ",'problem':{'samples':[]}                  | /problem/samples               | 0     | 1 to"
            + " 1000",
        ",'problem':{'loss':'cross-entropy','samples':[[1,1,0],[1,1,2]]} | /problem/samples/1/2 | 2"
            + " | at least 0 and at most 1",
        ",'chain':{'depth':3,'weights':{'kind':'list','values':[1,2]}} | /chain/weights | values"
            + " (2) | same length",
        ",'chain':{'weights':{'kind':'list','values':[1]}} | /chain/weights/values  | 1     | 2 to"
            + " 2000",
        ",'chain':{'weights':{'kind':'uniform','low':2,'high':1}} | /chain/weights  | low = 2 | not"
            + " be greater than high = 1",
        ",'chain':{'weights':{'kind':'uniform','low':-1e308,'high':1e308}} | /chain/weights |"
            + " -1e308 | finite distance",
        ",'chain':{'activations':['relu','relu']}   | /chain/activations/1           | relu  |"
            + " once",
        ",'chain':{'activations':[]}                | /chain/activations             | empty |"
            + " sigmoid, relu",
        // the plane
        ",'plane':{'foo':1}                         | /plane/foo                     | foo   |"
            + " components, levels, spacing, x, y",
        ",'plane':1                                 | /plane                         | 1     | an"
            + " object",
        ",'plane':{'components':[0]}                | /plane/components              | 1     | 2",
        ",'plane':{'components':[0,-1]}             | /plane/components/1            | -1    | at"
            + " least 0",
        ",'plane':{'components':[0,0.5]}            | /plane/components/1            | 0.5   |"
            + " whole",
        ",'plane':{'levels':1}                      | /plane/levels                  | 1     | at"
            + " least 2 and at most 40",
        ",'plane':{'levels':41}                     | /plane/levels                  | 41    | at"
            + " least 2 and at most 40",
        ",'plane':{'spacing':'even'}                | /plane/spacing                 | even  |"
            + " logarithmic, linear",
        ",'plane':{'x':[1,1]}                       | /plane/x                       | x[0] = 1 |"
            + " less than x[1] = 1",
        ",'plane':{'y':[2,-1]}                      | /plane/y                       | y[0] = 2 |"
            + " less than y[1] = -1",
        ",'plane':{'x':[-1e308,1e308]}              | /plane/x                       | -1e308 |"
            + " finite distance",
        ",'plane':{'x':[0,1,2]}                     | /plane/x                       | 3     | 2",
        ",'plane':{'x':null}                        | /plane/x                       | null  | a"
            + " list",
        // the sweep
        ",'sweep':{'foo':1}                         | /sweep/foo                     | foo   | low,"
            + " high, points",
        ",'sweep':{'low':0}                         | /sweep/low                     | 0     |"
            + " greater than 0",
        ",'sweep':{'high':1000001}                  | /sweep/high                    | 1000001 |"
            + " greater than 0",
        ",'sweep':{'points':1}                      | /sweep/points                  | 1     | at"
            + " least 2 and at most 1000",
        ",'sweep':{'points':1001}                   | /sweep/points                  | 1001  | at"
            + " least 2 and at most 1000",
        ",'sweep':{'low':20}                        | /sweep                         | low = 20 |"
            + " must be less than",
        ",'sweep':{'low':1,'high':1}                | /sweep                         | high = 1 |"
            + " must be less than",
        // the view
        ",'view':{'foo':1}                          | /view/foo                      | foo   | lab,"
            + " part, measure",
        ",'view':{'lab':'kitchen'}                  | /view/lab                      | kitchen |"
            + " trajectories, plane, worksheet, chains, variance",
        ",'view':{'part':'layers'}                  | /view/part                     | layers |"
            + " empty text",
        ",'view':{'lab':'variance','part':'foo'}    | /view/part                     | foo   |"
            + " layers, presets, products",
        ",'view':{'measure':'gradientNorm'}         | /view/measure                  | gradientNorm"
            + " | theta, loss, gradient-norm",
        ",'view':{'component':2}                    | /view/component                | 2     | at"
            + " least 0 and at most 1",
        ",'view':{'component':-1}                   | /view/component                | -1    | at"
            + " least 0 and at most 1",
        ",'view':{'charts':['forward']}             | /view/charts/0                 | forward |"
            + " trajectories, chain",
        ",'view':{'charts':[]}                      | /view/charts                   | empty |"
            + " trajectories, chain",
        ",'view':{'charts':['chain','chain']}       | /view/charts/1                 | chain |"
            + " once",
        ",'view':{'lab':'plane','part':'sweep','charts':['plane']} | /view/charts/0  | plane |"
            + " sweep",
        ",'view':{'lab':'worksheet','charts':['chain']} | /view/charts               | charts |"
            + " empty list",
        ",'view':{'logarithmic':['forward']}        | /view/logarithmic/0            | forward |"
            + " trajectories, chain",
        ",'view':{'sliders':['steps','epsilon','delta','rho']} | /view/sliders       | 4     | 0 to"
            + " 3",
        ",'view':{'sliders':['steps','mu']}         | /view/sliders/1                | mu    |"
            + " epsilon, delta, rho",
        ",'view':{'sliders':['start-2']}            | /view/sliders/0                | start-2 |"
            + " start-0, start-1",
        ",'view':{'sliders':['chain-seed']}         | /view/sliders/0                | chain-seed |"
            + " chain-depth",
        ",'view':{'predict':1}                      | /view/predict                  | 1     | true"
            + " or false",
      })
  void namesThePlaceTheFindAndTheRule(String body, String pointer, String found, String allowed) {
    String sentence = sentence((HEAD + body + "}").replace('\'', '"'));
    assertThat(sentence).startsWith("bad.json: " + pointer + ": ").contains(found, allowed);
    assertThat(sentence).endsWith(".").doesNotContain("{");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                          | /format   | “thetascope-scenario”",
        "{'format':'x','version':1}                  | /format   | thetascope-scenario",
        "{'format':1,'version':1}                    | /format   | a string",
        "{'format':'thetascope-scenario'}            | /version  | 1",
        "{'format':'thetascope-scenario','version':3} | /version | 1, 2",
        "{'format':'thetascope-scenario','version':0} | /version | 1, 2",
        "{'format':'thetascope-scenario','version':'1'} | /version | 1",
        "{'format':'thetascope-scenario','version':1.5} | /version | 1",
        "[1]                                         | /         | an object",
        "1                                           | /         | an object",
        "hello                                       | line 1, column | JSON",
        "{'format':                                  | line 1, column | JSON",
        "{'steps':NaN}                               | line 1, column | JSON",
        "{'steps':1,'steps':2}                       | line 1, column | once",
        "{} x                                        | line 1, column | JSON",
        "{} {}                                       | line 1, column | JSON",
      })
  void whatIsNoScenario(String json, String place, String allowed) {
    assertThat(sentence(json.replace('\'', '"')))
        .startsWith("bad.json: " + place)
        .contains(allowed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ",'plane':{}    | /plane | plane",
        ",'sweep':{}    | /sweep | sweep",
        ",'view':{}     | /view  | view",
      })
  void whatVersion2AddedIsUnknownInVersion1(String body, String pointer, String found) {
    String json = HEAD.replace(":2", ":1") + body + "}";
    assertThat(sentence(json.replace('\'', '"')))
        .startsWith("bad.json: " + pointer + ": ")
        .contains(found);
    assertThat(allowed(sentence(json.replace('\'', '"')))).doesNotContain(found);
    assertThat(new ScenarioReaderCall((HEAD + body + "}").replace('\'', '"'), UTF_8).read())
        .isNotNull();
  }

  private static String allowed(String sentence) {
    return sentence.substring(sentence.indexOf(";"));
  }

  @Test
  void theLineIsCounted() {
    assertThat(sentence("{\n\n \"a\": ?}")).startsWith("bad.json: line 3, column ");
  }

  @Test
  void theKeyThatStandsTwiceIsNamed() {
    assertThat(sentence("{\"steps\":1,\"steps\":2}")).contains("“steps” stands twice");
  }

  @Test
  void bytesThatAreNoText() {
    String json = HEAD.replace('\'', '"') + "}";
    assertThat(sentence("\uFEFF" + json)).contains("byte order mark", "save the file as UTF-8");
    assertThat(sentence(json, StandardCharsets.UTF_16))
        .contains("not UTF-8", "save the file in the encoding UTF-8");
    assertThat(sentence(json, StandardCharsets.UTF_16LE)).contains("line 1");
    assertThat(sentence("{\"title\":\"é\"}", StandardCharsets.ISO_8859_1)).contains("not UTF-8");
    assertThat(sentence("\0" + json)).contains("line 1");
    assertThat(sentence("")).contains("empty");
    assertThat(sentence("  \n")).contains("empty");
  }

  @Test
  void whatIsTooMuch() {
    String json = HEAD.replace('\'', '"') + "}";
    String large = json + " ".repeat(ScenarioReader.MAX_BYTES);
    assertThat(sentence(large)).contains("too large").contains("1048576");
    assertThat(sentence("[".repeat(5000))).contains("nested too deeply", "32");
    assertThat(sentence("{\"version\":" + "1".repeat(5000) + "}")).contains("too long");
    String full = json + " ".repeat(ScenarioReader.MAX_BYTES - json.length());
    assertThat(new ScenarioReaderCall(full, StandardCharsets.UTF_8).read())
        .isEqualTo(Scenario.DEFAULT);
  }

  @Test
  void whatCannotBeRead(@TempDir Path folder) {
    ScenarioReader reader = new ScenarioReader();
    Path missing = folder.resolve("missing.json");
    assertThat(sentence(catchFault(() -> reader.read(missing))))
        .contains(missing.toString(), "no such file");
    assertThat(sentence(catchFault(() -> reader.read(folder))))
        .contains(folder.toString(), "folder");
  }

  private static String sentence(String json) {
    return sentence(json, StandardCharsets.UTF_8);
  }

  private static String sentence(String json, Charset charset) {
    return sentence(catchFault(() -> new ScenarioReaderCall(json, charset).read()));
  }

  private static String sentence(FaultException fault) {
    return Text.english().sentence(fault.fault());
  }

  private static FaultException catchFault(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable c) {
    return catchThrowableOfType(FaultException.class, c);
  }

  /** Reads a text in some encoding. */
  private record ScenarioReaderCall(String json, Charset charset) {
    Scenario read() {
      try {
        return new ScenarioReader()
            .read(new ByteArrayInputStream(json.getBytes(charset)), "bad.json");
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
