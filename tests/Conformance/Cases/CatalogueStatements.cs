// Operators, handlers, patterns, jumps, tuples and exceptions, each beside its harmless twin.
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Catalogue.Operators;
static class StaticAbstracts
{
    interface IRender<TSelf>
        where TSelf : IRender<TSelf>
    {
        static abstract string Render(Person p);
        static virtual string Title => "title";

        static abstract TSelf operator +(TSelf a, string s);
    }

    class Full : IRender<Full>
    {
        public string T = "";
        public static string Render(Person p) => p.Ssn;
        public static Full operator +(Full a, string s) => new()
        {
            T = a.T + s
        };
    }

    class Slim : IRender<Slim>
    {
        public string T = "";
        public static string Render(Person p) => p.Name;
        public static string Title => "slim";

        public static Slim operator +(Slim a, string s) => a;
    }

    static string Of<T>(Person p)
        where T : IRender<T> => T.Render(p);
    static T Add<T>(T a, string s)
        where T : IRender<T> => a + s;
    static string TitleOf<T>()
        where T : IRender<T> => T.Title;
    static void Dispatch(IModel m, Person p)
    {
        m.Ask(Of<Full>(p)); // flow
        m.Ask(Of<Slim>(p)); // no flow
        m.Ask(Add(new Full(), p.Ssn).T); // flow
        m.Ask(Add(new Slim(), p.Ssn).T); // no flow
        m.Ask(TitleOf<Full>()); // no flow
    }
}

static class GenericMath
{
    static T Sum<T>(IEnumerable<T> xs)
        where T : INumber<T>
    {
        var s = T.Zero;
        foreach (var x in xs)
            s += x;
        return s;
    }

    static T Parse<T>(string s)
        where T : IParsable<T> => T.Parse(s, CultureInfo.InvariantCulture);
    static void Numbers(IModel m, Person p)
    {
        var digits = long.Parse(p.Ssn.Replace("-", ""), CultureInfo.InvariantCulture);
        m.Ask(Sum(new[] { digits, 1L }).ToString()); // flow
        m.Ask(Sum(new[] { p.Age, 1 }).ToString()); // no flow
        m.Ask(Parse<long>(p.Ssn.Replace("-", "")).ToString()); // flow
        m.Ask(Parse<int>("12").ToString()); // no flow
        m.Ask((digits % 10000).ToString("D4")); // flow
        m.Ask((digits >> 3).ToString()); // flow
        m.Ask(checked(digits + 1).ToString()); // flow
        m.Ask(unchecked((int)digits).ToString()); // flow
        m.Ask((digits > 5).ToString()); // no flow
        m.Ask((p.Age * 2).ToString()); // no flow
        m.Ask(Math.Max(digits, 3).ToString()); // flow
        m.Ask(BigInteger.Parse(p.Ssn.Replace("-", "")).ToString()); // flow
        var n = 0L;
        n += digits;
        n <<= 1;
        m.Ask(n.ToString()); // flow
        m.Ask(long.TryParse(p.Ssn, out var parsed).ToString()); // no flow
        decimal dec = digits;
        m.Ask(dec.ToString(CultureInfo.InvariantCulture)); // flow
    }
}

static class UserOperators
{
    struct Money
    {
        public string Tag;
        public int N;
        public static Money operator +(Money a, Money b) => new()
        {
            Tag = a.Tag + b.Tag,
            N = a.N + b.N
        };
        public static Money operator checked -(Money a) => new()
        {
            Tag = "neg"
        };
        public static Money operator -(Money a) => a;
        public static bool operator true (Money a) => a.N > 0;
        public static bool operator false (Money a) => a.N <= 0;
        public static Money operator ++(Money a) => new()
        {
            Tag = a.Tag + "+"
        };
        public static Money operator &(Money a, Money b) => b;
    }

    class Text
    {
        public string V;
        public Text(string v) => V = v;
        public static implicit operator Text(string s) => new(s);
        public static explicit operator string (Text t) => t.V;
        public static implicit operator int (Text t) => t.V.Length;
    }

    class Acc
    {
        public string All = "";
        public void operator +=(string s) => All += s;
        public void operator ++() => All += "1";
    }

    static void Op(IModel m, Person p)
    {
        var a = new Money
        {
            Tag = p.Ssn
        };
        var b = new Money
        {
            Tag = "b"
        };
        m.Ask((a + b).Tag); // flow
        m.Ask((b + b).Tag); // no flow
        m.Ask(checked(-a).Tag); // no flow
        m.Ask((-a).Tag); // flow
        a++;
        m.Ask(a.Tag); // flow
        m.Ask(a ? "yes" : "no"); // no flow
        m.Ask((a && b).Tag); // flow
        b += a;
        m.Ask(b.Tag); // flow
    }

    static void Conversions(IModel m, Person p)
    {
        Text t = p.Ssn;
        m.Ask(t.V); // flow
        m.Ask((string)t); // flow
        int len = t;
        m.Ask(len.ToString()); // no flow
        Text c = p.Name;
        m.Ask((string)c); // no flow
    }

    static void InstanceCompound(IModel m, Person p)
    {
        var a = new Acc();
        a += p.Ssn;
        m.Ask(a.All); // flow
        var b = new Acc();
        b += p.Name;
        b++;
        m.Ask(b.All); // no flow
    }

    class Checks
    {
        public static bool operator ==(Checks a, Checks b) => true;
        public static bool operator !=(Checks a, Checks b) => false;
        public override bool Equals(object? o) => true;
        public override int GetHashCode() => 0;
    }
}

static class Handlers
{
    [InterpolatedStringHandler]
    public ref struct Logger
    {
        StringBuilder _b;
        public Logger(int l, int f)
        {
            _b = new();
        }

        public void AppendLiteral(string s) => _b.Append(s);
        public void AppendFormatted<T>(T t) => _b.Append(t);
        public override string ToString() => _b.ToString();
    }

    [InterpolatedStringHandler]
    public struct Masking
    {
        StringBuilder _b;
        public Masking(int l, int f)
        {
            _b = new();
        }

        public void AppendLiteral(string s) => _b.Append(s);
        public void AppendFormatted(string t) => _b.Append("***");
        public string Text => _b.ToString();
    }

    [InterpolatedStringHandler]
    public struct Gated
    {
        public string S = "";
        public Gated(int l, int f, bool on, out bool ok)
        {
            ok = on;
        }

        public void AppendLiteral(string s) => S += s;
        public void AppendFormatted(object? t) => S += t;
    }

    static string Log(Logger h) => h.ToString();
    static string Mask(Masking h) => h.Text;
    static string Gate(bool on, [InterpolatedStringHandlerArgument("on")] Gated g) => g.S;
    static string Cult(FormattableString f) => f.ToString(CultureInfo.InvariantCulture);
    static void Custom(IModel m, Person p, bool on)
    {
        m.Ask(Log($"a {p.Ssn}")); // flow
        m.Ask(Log($"a {p.Name}")); // no flow
        m.Ask(Mask($"a {p.Ssn}")); // no flow
        m.Ask(Gate(on, $"x {p.Ssn}")); // flow
    }

    static void BuiltIn(IModel m, Person p)
    {
        m.Ask($"{p.Name, 10}: {p.Ssn, -20}"); // flow
        m.Ask($"{p.Name} {p.Age:D3} {(p.Ssn == "" ? "no" : "yes")}"); // no flow
        m.Ask(string.Create(CultureInfo.InvariantCulture, $"{p.Ssn}")); // flow
        m.Ask(Cult($"{p.Ssn}")); // flow
        FormattableString f = $"{p.Name} {p.Ssn}";
        m.Ask(f.Format); // no flow
        m.Send(f.GetArgument(1)); // flow
        m.Ask(new StringBuilder().Append($"n {p.Ssn}").ToString()); // flow
        m.Ask($"""raw {p.Ssn}"""); // flow
        m.Ask($$"""raw {p.Ssn} {{p.Name}}"""); // no flow
        m.Ask($"{nameof(p.Ssn)}"); // no flow
        m.Ask(string.Create(p.Ssn.Length, p.Ssn, (span, s) => s.AsSpan().CopyTo(span))); // flow
    }
}

static class Patterns
{
    class Node
    {
        public string V = "";
        public Node? Next;
        public void Deconstruct(out string v, out Node? n)
        {
            v = V;
            n = Next;
        }
    }

    static void List(IModel m, Person p)
    {
        var parts = p.Ssn.Split('-');
        if (parts is [_, _, var last])
            m.Ask(last); // flow
        if (parts is [var h, ..var rest])
            m.Send(rest); // flow
        var names = new[]
        {
            p.Name,
            p.City
        };
        if (names is [var a, ..])
            m.Ask(a); // no flow
        if (p.Ssn is [var first, ..])
            m.Ask(first.ToString()); // flow
        if (parts is { Length: var n })
            m.Ask(n.ToString()); // no flow
        if (p.Ssn is [.., '4'])
            m.Ask("ends with 4"); // no flow
    }

    static void Props(IModel m, Person p)
    {
        if (p is { Ssn: var s, Name: { Length: > 0 } name })
        {
            m.Ask(s); // flow
            m.Ask(name); // no flow
        }

        object o = p.Ssn;
        if (o is string t)
            m.Ask(t); // flow
        if (o is string { Length: 11 } u and not "x")
            m.Ask(u); // flow
        object k = p.Name;
        if (k is string v)
            m.Ask(v); // no flow
        if (p is { Ssn.Length: var len })
            m.Ask(len.ToString()); // no flow
        var node = new Node
        {
            V = "a",
            Next = new Node
            {
                V = p.Ssn
            }
        };
        if (node is (var x, (var y, null)))
        {
            m.Ask(x); // no flow
            m.Ask(y); // flow
        }

        if ((p.Ssn, p.Name)is (var q, var r))
        {
            m.Ask(q); // flow
            m.Ask(r); // no flow
        }
    }

    static string Pick(object o) => o switch
    {
        string s when s.Length > 20 => "long",
        string s => s,
        int i => i.ToString(),
        Node { Next: null } z => z.V,
        Node (var v, _) => v,
        null => "null",
        _ => "other"
    };
    static void SwitchExpr(IModel m, Person p, int i)
    {
        m.Ask(Pick(p.Ssn)); // flow
        m.Ask(Pick(p.Age)); // no flow
        m.Ask(Pick(new Node { V = p.Ssn })); // flow
        m.Ask(Pick(new Node { V = p.Name })); // no flow
        m.Ask(i switch // flow
        {
            0 => p.Ssn,
            1 => p.Name,
            _ => ""
        });
        m.Ask(i switch // no flow
        {
            0 => p.City,
            1 => p.Name,
            _ => ""
        });
        m.Ask(p.Ssn switch // no flow
        {
            "" => "empty",
            null => "null",
            { Length: 11 } => "full",
            _ => "odd"
        });
        m.Ask(p.IsPregnant switch // flow
        {
            true => "pregnant",
            false => "not"
        });
        m.Ask((p.IsPregnant, p.Age) switch // flow
        {
            (true, _) => "leave",
            _ => "none"
        });
        m.Ask(p.Age switch // no flow
        {
            < 18 => "minor",
            >= 18 and < 65 => "adult",
            _ => "senior"
        });
        m.Ask(p.Ssn switch // flow
        {
            var z => z
        });
    }
}

static class Flow
{
    static void Goto(IModel m, Person p, int i)
    {
        string s = "";
        switch (i)
        {
            case 0:
                s = p.Ssn;
                goto case 1;
            case 1:
                m.Ask(s); // flow
                break;
            default:
                m.Ask(s); // no flow
                break;
        }
    }

    static void Labels(IModel m, Person p)
    {
        string s = "a";
        int n = 0;
        again:
            m.Ask(s); // flow
        s = p.Ssn;
        if (n++ < 2)
            goto again;
        s = "b";
        goto done;
        done:
            m.Ask(s); // no flow
    }

    static void LoopCarried(IModel m, Person p)
    {
        string a = "", b = "", c = "";
        for (int i = 0; i < 4; i++)
        {
            m.Ask(c); // flow
            c = b;
            b = a;
            a = p.Ssn;
        }

        string d = "", e = p.Ssn;
        while (true)
        {
            d = e;
            e = "clean";
            if (d == "clean")
                break;
        }

        m.Ask(e); // no flow
        do
        {
            d = p.Ssn;
            d = "";
        }
        while (d != "");
        m.Ask(d); // no flow
        foreach (var x in new[]
        {
            p.Name
        }

        )
        {
            if (x == "zz")
                continue;
            d += x;
        }

        m.Ask(d); // no flow
    }

    static void Overwrite(IModel m, Person p, bool f)
    {
        var s = p.Ssn;
        s = p.Name;
        m.Ask(s); // no flow
        s = p.Ssn;
        if (f)
            s = "x";
        m.Ask(s); // flow
        if (f)
            s = "x";
        else
            s = "y";
        m.Ask(s); // no flow
        const bool debug = false;
        if (debug)
            s = p.Ssn;
        m.Ask(s); // no flow
        string? n = null;
        m.Ask(n ?? p.Ssn); // flow
        n ??= p.Ssn;
        m.Ask(n); // flow
        m.Ask(p?.Ssn?.Trim()); // flow
        m.Ask(p?.Name?.Trim()); // no flow
        m.Ask(f ? p!.Name : p!.City); // no flow
        var len = p.Ssn.Length;
        var eq = p.Ssn == "5";
        var nul = p.Ssn is null;
        m.Ask($"{len}{eq}{nul}"); // no flow
        m.Ask(typeof(Person).Name + p.Ssn.GetType().Name); // no flow
        m.Ask(default(string) + default(int)); // no flow
        m.Ask(p.Ssn.CompareTo("5").ToString()); // no flow
        m.Ask(p.Ssn.IndexOf('-').ToString()); // no flow
        m.Ask(p.Ssn.StartsWith("9") ? "nine" : "other"); // no flow
        if (p.Ssn == "900-55-1234")
            m.Ask("known person"); // no flow
        string sel = "a";
        if (p.IsPregnant)
            sel = "pregnant";
        m.Ask(sel); // flow
    }

    static string Out(Person p, out string clean, ref string acc, in string inp)
    {
        clean = p.Name;
        acc += p.Ssn;
        return inp;
    }

    static void OutRefIn(IModel m, Person p)
    {
        string acc = "";
        var r = Out(p, out var clean, ref acc, "const");
        m.Ask(clean); // no flow
        m.Ask(acc); // flow
        m.Ask(r); // no flow
        if (TryGet(p, out var v, out var w))
        {
            m.Ask(v); // flow
        }

        m.Ask(w); // no flow
        Swap(ref v, ref w);
        m.Ask(w); // flow
        m.Ask(v); // no flow
    }

    static bool TryGet(Person p, out string v, out string w)
    {
        v = p.Ssn;
        w = p.City;
        return true;
    }

    static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
    static void Tuples(IModel m, Person p)
    {
        var((a, b), (c, d)) = ((p.Ssn, p.Name), (1, p.City));
        m.Ask(a); // flow
        m.Ask(b); // no flow
        m.Ask(d); // no flow
        (a, b) = (b, a);
        m.Ask(a); // no flow
        m.Ask(b); // flow
        var t = (Id: p.Ssn, Who: p.Name);
        m.Ask(t.Item1); // flow
        m.Ask(t.Who); // no flow
        t.Id = "none";
        m.Send(t); // no flow
        (string x, string y) u = t;
        u.y = p.Ssn;
        m.Ask(u.y); // flow
        m.Ask(t.Who); // no flow
        var arr = new[]
        {
            (k: "a", v: p.Ssn),
            (k: "b", v: "c")
        };
        foreach (var(k, v)in arr)
        {
            m.Ask(k); // no flow
            m.Ask(v); // flow
        }

        var big = (1, 2, 3, 4, 5, 6, 7, p.Ssn, p.Name);
        m.Ask(big.Item8); // flow
        m.Ask(big.Item9); // no flow
        (var first, _, var _) = (p.Name, p.Ssn, p.Ssn);
        m.Ask(first); // no flow
    }

    static void Nullables(IModel m, Person p)
    {
        long? n = long.TryParse(p.Ssn.Replace("-", ""), out var l) ? l : null;
        m.Ask(n.HasValue.ToString()); // no flow
        m.Ask(n.Value.ToString()); // flow
        m.Ask(n.GetValueOrDefault(3).ToString()); // flow
        m.Ask((n + 1)?.ToString()); // flow
        int? a = p.Age;
        m.Ask(a?.ToString()); // no flow
        (string, int)? t = (p.Ssn, 1);
        m.Ask(t.Value.Item1); // flow
        m.Ask(t.Value.Item2.ToString()); // no flow
    }
}

static class Exceptions
{
    class LookupException(string ssn, string place) : Exception("lookup failed for " + place)
    {
        public string Ssn { get; } = ssn;
        public string Place { get; } = place;
    }

    static void Fail(Person p) => throw new InvalidOperationException("no record for " + p.Ssn);
    static void FailClean(Person p) => throw new InvalidOperationException("no record for " + p.Name);
    static void FailTyped(Person p) => throw new LookupException(p.Ssn, p.City);
    static void Message(IModel m, Person p)
    {
        try
        {
            Fail(p);
        }
        catch (Exception e)
        {
            m.Ask(e.Message); // flow
        }

        try
        {
            FailClean(p);
        }
        catch (Exception e)
        {
            m.Ask(e.Message); // no flow
        }

        try
        {
            FailTyped(p);
        }
        catch (LookupException e) when (e.Ssn != "")
        {
            m.Ask(e.Ssn); // flow
        }

        try
        {
            FailTyped(p);
        }
        catch (LookupException e)
        {
            m.Ask(e.Place); // no flow
        }

        try
        {
            FailTyped(p);
        }
        catch (LookupException e)
        {
            m.Ask(e.Message); // no flow
        }

        try
        {
            Fail(p);
        }
        catch (Exception e)
        {
            m.Ask(e.ToString()); // flow
        }

        try
        {
            try
            {
                Fail(p);
            }
            catch (Exception e)
            {
                throw new ApplicationException("outer", e);
            }
        }
        catch (Exception e)
        {
            m.Ask(e.InnerException!.Message); // flow
        }

        try
        {
            try
            {
                Fail(p);
            }
            catch (Exception e)
            {
                throw new ApplicationException("outer");
            }
        }
        catch (Exception e)
        {
            m.Ask(e.Message); // no flow
        }

        try
        {
            Fail(p);
        }
        catch (Exception e)
        {
            m.Ask(e.GetType().Name); // no flow
        }
    }

    static void Data(IModel m, Person p)
    {
        try
        {
            var e = new Exception("x");
            e.Data["ssn"] = p.Ssn;
            throw e;
        }
        catch (Exception e)
        {
            m.Send(e.Data["ssn"]); // flow
        }

        try
        {
            try
            {
                Fail(p);
            }
            finally
            {
                m.Ask("done"); // no flow
            }
        }
        catch
        {
            m.Ask("failed");
        }
    }

    static void Finally(IModel m, Person p, bool f)
    {
        string s = "";
        try
        {
            s = p.Ssn;
            if (f)
                throw new Exception();
            s = "ok";
        }
        catch
        {
            m.Ask(s); // flow
        }
        finally
        {
            s = "reset";
        }

        m.Ask(s); // no flow
        try
        {
            s = p.Ssn;
            return;
        }
        finally
        {
            m.Ask(s); // flow
        }
    }

    static bool Note(IModel m, string s)
    {
        m.Ask(s);
        return false;
    }

    static void Filter(IModel m, Person p)
    {
        try
        {
            try
            {
                Fail(p);
            }
            catch (Exception e) when (Note(m, e.Message)) // flow
            {
            }
        }
        catch
        {
        }

        try
        {
            throw new Exception(p.Name);
        }
        catch (Exception e) when (e.Message is var t)
        {
            m.Ask(t); // no flow
        }

        try
        {
            throw new AggregateException(new Exception(p.Ssn));
        }
        catch (AggregateException e)
        {
            m.Ask(e.InnerExceptions[0].Message); // flow
        }

        try
        {
            throw new ArgumentException("m", p.Ssn);
        }
        catch (ArgumentException e)
        {
            m.Ask(e.ParamName); // flow
        }
    }

    static void ThrowExpr(IModel m, Person p)
    {
        try
        {
            string? n = null;
            var x = n ?? throw new KeyNotFoundException(p.Ssn);
        }
        catch (KeyNotFoundException e)
        {
            m.Ask(e.Message); // flow
        }

        try
        {
            ArgumentException.ThrowIfNullOrEmpty("", p.Ssn);
        }
        catch (ArgumentException e)
        {
            m.Ask(e.ParamName); // flow (missed: what a library throws is not taken to hold what it was given)
        }
    }
}
