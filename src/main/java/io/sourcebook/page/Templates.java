package io.sourcebook.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import io.sourcebook.model.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, set up so that a template can print what it is given and nothing else: no class is
 * reachable, everything is escaped, and an error becomes a problem, never a page.
 */
final class Templates {

  private static final freemarker.template.Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration configuration;
  private final Consumer<Problem> problems;
  private final Set<String> told = new HashSet<>();

  /**
   * @param own the project's folder of templates, which may be missing
   */
  Templates(Path own, Consumer<Problem> problems) {
    this(configure(own), problems);
  }

  private Templates(Configuration configuration, Consumer<Problem> problems) {
    this.configuration = configuration;
    this.problems = problems;
  }

  /** The same templates, whose faults go elsewhere. */
  Templates telling(Consumer<Problem> others) {
    return new Templates(configuration, others);
  }

  private static Configuration configure(Path own) {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(loader(own));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
    wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    wrapper.setMemberAccessPolicy(new ValuesOnly());
    configuration.setObjectWrapper(wrapper.build());
    return configuration;
  }

  private static TemplateLoader loader(Path own) {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (Files.isDirectory(own)) {
      try {
        loaders.add(new FileTemplateLoader(own.toFile()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaders.add(new ClassTemplateLoader(Templates.class, "/templates"));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /** The page, or empty where the template has a fault, which is told once. */
  Optional<String> render(String name, Map<String, Object> values) {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter();
      template.process(values, out);
      return Optional.of(out.toString());
    } catch (ParseException e) {
      tell(e);
    } catch (TemplateException e) {
      Integer line = e.getLineNumber();
      Integer column = e.getColumnNumber();
      tell(
          e.getTemplateSourceName(),
          line == null ? 0 : line,
          column == null ? 0 : column,
          e.getMessageWithoutStackTop());
    } catch (TemplateNotFoundException e) {
      tell(name, 0, 0, "there is no template " + e.getTemplateName());
    } catch (IOException e) {
      // A template that failed before, for whomever it was told to, is not parsed again.
      if (e.getCause() instanceof ParseException fault) {
        tell(fault);
      } else {
        tell(name, 0, 0, "the template cannot be read: " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  private void tell(ParseException fault) {
    tell(
        fault.getTemplateName(),
        fault.getLineNumber(),
        fault.getColumnNumber(),
        fault.getEditorMessage());
  }

  private void tell(@Nullable String name, int line, int column, @Nullable String message) {
    String fault =
        message == null
            ? "a fault"
            : message.strip().lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
    Problem problem =
        new Problem(
            "templates/" + (name == null ? "" : name),
            line,
            column,
            Optional.empty(),
            fault,
            "mend the template, or delete your copy to get the default back");
    if (told.add(problem.render())) {
      problems.accept(problem);
    }
  }

  /** Opens the components of records to templates, and nothing else of any object. */
  private static final class ValuesOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return this;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getDeclaringClass().isRecord() && method.getParameterCount() == 0;
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }
  }
}
