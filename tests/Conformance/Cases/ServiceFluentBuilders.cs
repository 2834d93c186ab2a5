// Fluent prompt builders, conversations and templates.
using System.Text.RegularExpressions;

namespace Catalogue.Fluent;
public sealed class PromptBuilder
{
    readonly List<string> _parts = new();
    string _system = "";
    readonly Dictionary<string, string> _vars = new();
    public PromptBuilder System(string s)
    {
        _system = s;
        return this;
    }

    public PromptBuilder Line(string s)
    {
        _parts.Add(s);
        return this;
    }

    public PromptBuilder LineIf(bool c, Func<string> s) => c ? Line(s()) : this;
    public PromptBuilder Var(string k, string v)
    {
        _vars[k] = v;
        return this;
    }

    public PromptBuilder With(Action<PromptBuilder> f)
    {
        f(this);
        return this;
    }

    public PromptBuilder Reset()
    {
        _parts.Clear();
        _vars.Clear();
        return this;
    }

    public string Build()
    {
        var s = _system + "\n" + string.Join("\n", _parts);
        foreach (var(k, v)in _vars)
            s = s.Replace("{" + k + "}", v);
        return s;
    }

    public string Header => _system;
    public int Lines => _parts.Count;
}

public sealed record Message(string Role, string Text);
public sealed class Conversation
{
    readonly List<Message> _m = new();
    public IReadOnlyList<Message> Messages => _m;

    public Conversation Add(string role, string text)
    {
        _m.Add(new(role, text));
        return this;
    }

    public Conversation User(string t) => Add("user", t);
    public string Roles => string.Join(",", _m.Select(x => x.Role));
    public Message LastMessage => _m[^1];
}

public static class Template
{
    public static string Render(string t, IReadOnlyDictionary<string, object?> v) => Regex.Replace(t, @"\{(\w+)\}", x => v[x.Groups[1].Value]?.ToString() ?? "");
    public static string Render(string t, object model) => Render(t, model.GetType().GetProperties().ToDictionary(x => x.Name, x => x.GetValue(model)));
    public static string Positional(string t, params object[] a) => string.Format(t, a);
}

static class Root
{
    static void Builder(IModel m, Person p)
    {
        m.Ask(new PromptBuilder().System("You are").Line(p.Name).Line(p.Ssn).Build()); // flow
        m.Ask(new PromptBuilder().System("You are").Line(p.Name).Build()); // no flow
        m.Ask(new PromptBuilder().Line("{id}").Var("id", p.Ssn).Build()); // flow
        m.Ask(new PromptBuilder().Line(p.Ssn).Header); // no flow
        m.Ask(new PromptBuilder().Line(p.Ssn).Lines.ToString()); // no flow
        m.Ask(new PromptBuilder().LineIf(p.Age > 10, () => p.Ssn).Build()); // flow
        m.Ask(new PromptBuilder().With(b => b.Line(p.Ssn)).Build()); // flow
        m.Ask(new PromptBuilder().With(b => b.Line(p.City)).Build()); // no flow
        m.Ask(new PromptBuilder().Line(p.Ssn).Reset().Line("x").Build()); // no flow (reported: that a list of the builder was cleared is not seen through the chain of calls)
    }

    static void Conv(IModel m, Person p)
    {
        var c = new Conversation().Add("system", "be kind").User("My number is " + p.Ssn);
        m.Send(c.Messages); // flow
        m.Ask(c.Roles); // no flow
        m.Ask(c.LastMessage.Text); // flow
        m.Ask(c.LastMessage.Role); // no flow
        m.Send(new Conversation().User(p.Name)); // no flow
        m.Send(c); // flow
        m.Ask(string.Join("\n", c.Messages.Select(x => $"{x.Role}: {x.Text}"))); // flow
        m.Ask(c.Messages.Count.ToString()); // no flow
    }

    static void Templates(IModel m, Person p)
    {
        m.Ask(Template.Render("Hi {n}", new Dictionary<string, object?> { ["n"] = p.Ssn })); // flow
        m.Ask(Template.Render("Hi {n}", new Dictionary<string, object?> { ["n"] = p.Name })); // no flow
        m.Ask(Template.Render("Hi {Ssn}", p)); // flow
        m.Ask(Template.Render("Hi {Name}", new { p.Name })); // no flow
        m.Ask(Template.Positional("{0} {1}", p.Age, p.Ssn)); // flow
        m.Ask(Template.Positional("{0} {1}", p.Age, p.City)); // no flow
    }
}
