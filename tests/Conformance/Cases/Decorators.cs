// Decorators: many classes of one interface that each hold another of it, in any order and to any depth.
using System.Collections.Concurrent;
namespace Conformance;

public static class Decorators
{
    private interface ICompleter
    {
        string Complete(string prompt, Options? options = null);
    }

    private sealed class Options
    {
        public string System = "";
        public Dictionary<string, string> Extra = new();
    }

    private sealed class Plain(IModel model) : ICompleter
    {
        public string Complete(string prompt, Options? options = null) => model.Ask(options?.System + prompt);
    }

    private sealed class Retrying(ICompleter inner, int times) : ICompleter
    {
        public string Complete(string prompt, Options? options = null)
        {
            for (var attempt = 0; ; attempt++)
            {
                try
                {
                    return inner.Complete(prompt, options);
                }
                catch (TimeoutException) when (attempt < times)
                {
                }
            }
        }
    }

    private sealed class Caching(ICompleter inner) : ICompleter
    {
        private readonly ConcurrentDictionary<string, string> _answers = new();

        public string Complete(string prompt, Options? options = null) => _answers.GetOrAdd(prompt, key => inner.Complete(key, options));
    }

    private sealed class Measuring(ICompleter inner) : ICompleter
    {
        public string Complete(string prompt, Options? options = null) => inner.Complete($"[{prompt.Length} characters]", options);
    }

    private sealed class Recent(ICompleter inner) : ICompleter
    {
        public string Last = "";

        public string Complete(string prompt, Options? options = null)
        {
            Last = prompt;
            return inner.Complete(prompt, options);
        }
    }

    private sealed class Switching(ICompleter first, ICompleter second) : ICompleter
    {
        public string Complete(string prompt, Options? options = null) => prompt.Length > 100 ? first.Complete(prompt, options) : second.Complete(prompt, options);
    }

    public static void Stacked(IModel model, Person person)
    {
        ICompleter completer = new Caching(new Retrying(new Plain(model), 2));
        completer.Complete("hello " + person.Ssn); // flow: Ssn
        completer.Complete("hello " + person.Name); // no flow
    }

    public static void Stacked_TextReplaced(IModel model, Person person)
    {
        new Measuring(new Plain(model)).Complete(person.Ssn); // no flow
        new Measuring(new Plain(model)).Complete("x", new Options { System = person.Ssn }); // flow: Ssn
        new Measuring(new Plain(model)).Complete("x", new Options { Extra = { ["id"] = person.Ssn } }); // no flow
    }

    public static void Stacked_Remembered(IModel model, Person person)
    {
        var recent = new Recent(new Measuring(new Switching(new Plain(model), new Plain(model))));
        recent.Complete(person.Ssn); // no flow
        model.Ask(recent.Last); // flow: Ssn
    }
}
