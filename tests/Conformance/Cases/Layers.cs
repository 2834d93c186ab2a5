// Layers: page, service, repository and client, each behind an injected interface.
namespace Conformance;

public static class Layers
{
    public interface IPeople
    {
        Task<Person?> FindAsync(int id);

        Task<string> FindNameAsync(int id);
    }

    public sealed class PeopleTable(Dictionary<int, Person> rows) : IPeople
    {
        public async Task<Person?> FindAsync(int id)
        {
            await Task.Yield();
            return rows.GetValueOrDefault(id);
        }

        public async Task<string> FindNameAsync(int id) => (await FindAsync(id))?.Name ?? "";
    }

    public interface IPrompts
    {
        string Eligibility(Person person);

        string Greeting(Person person);
    }

    public sealed class Prompts : IPrompts
    {
        public string Eligibility(Person person) => $"Is {person.Name} ({person.Ssn}) eligible?";

        public string Greeting(Person person) => $"Write a greeting to {person.Name}.";
    }

    public interface IAssistant
    {
        Task<string> AnswerAsync(string prompt);
    }

    public sealed class Assistant(IModel model) : IAssistant
    {
        public Task<string> AnswerAsync(string prompt) => model.AskAsync("Agency: " + prompt);
    }

    public sealed class EligibilityService(IPeople people, IPrompts prompts, IAssistant assistant)
    {
        public async Task<string> CheckAsync(int id)
        {
            var person = await people.FindAsync(id) ?? throw new InvalidOperationException();
            return await assistant.AnswerAsync(prompts.Eligibility(person)); // flow: Ssn
        }

        public async Task<string> GreetAsync(int id)
        {
            var person = await people.FindAsync(id) ?? throw new InvalidOperationException();
            return await assistant.AnswerAsync(prompts.Greeting(person)); // no flow
        }

        public async Task<string> NameAsync(int id) =>
            await assistant.AnswerAsync(await people.FindNameAsync(id)); // no flow

        public async Task DirectAsync(Person person)
        {
            await assistant.AnswerAsync(person.Diagnosis); // flow: Diagnosis
            await assistant.AnswerAsync(person.Name); // no flow
        }
    }

    public interface IOuter
    {
        void Run(string text);
    }

    public interface IMiddle
    {
        void Run(string text);
    }

    public interface IInner
    {
        void Run(string text);
    }

    public sealed class Outer(IMiddle middle) : IOuter
    {
        public void Run(string text) => middle.Run(text.Trim());
    }

    public sealed class Middle(IInner inner) : IMiddle
    {
        public void Run(string text) => inner.Run($"<{text}>");
    }

    public sealed class Inner(IModel model) : IInner
    {
        public void Run(string text) => model.Send(text);
    }

    public sealed class Page(IOuter outer)
    {
        public void Submit(Person person)
        {
            outer.Run(person.Ssn); // flow: Ssn
            outer.Run(person.Name); // no flow
        }
    }

    public abstract class Step
    {
        public string Run(Person person) => Finish(Prepare(person));

        protected abstract string Prepare(Person person);

        protected virtual string Finish(string text) => text + ".";
    }

    public sealed class FullStep : Step
    {
        protected override string Prepare(Person person) => person.Ssn;
    }

    public sealed class CountingStep : Step
    {
        protected override string Prepare(Person person) => person.Ssn.Length.ToString();
    }

    public static void TemplateMethods(Person person)
    {
        Ads.Send(new FullStep().Run(person)); // flow: Ssn
        Ads.Send(new CountingStep().Run(person)); // no flow
    }

    public sealed class Decorated(IAssistant inner, List<string> journal) : IAssistant
    {
        public Task<string> AnswerAsync(string prompt)
        {
            journal.Add(prompt);
            return inner.AnswerAsync(prompt);
        }
    }

    public static async Task Decorator(IModel model, Person person)
    {
        IAssistant assistant = new Decorated(new Assistant(model), []);
        await assistant.AnswerAsync(person.Ssn); // flow: Ssn
        await assistant.AnswerAsync(person.Name); // no flow
    }

    public static async Task Decorator_Journal(IModel model, Person person)
    {
        var journal = new List<string>();
        IAssistant assistant = new Decorated(new Quiet(), journal);
        await assistant.AnswerAsync(person.Ssn); // no flow
        model.Send(journal); // flow: Ssn
    }

    public sealed class Quiet : IAssistant
    {
        public Task<string> AnswerAsync(string prompt) => Task.FromResult("");
    }
}
