using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Objects that are made here and filled by code that is not in sight.</summary>
public sealed class FilledObjectTests
{
    private const string Usings = """
        using System.Reflection;
        using System.Text.Json;

        interface ILoader<T>
        {
            void Fill(T target);

            Task<bool> TryLoadAsync(T target, string id);

            T Populate(T target);

            void Save(T target);

            Letter Map(T source);
        }

        class Letter
        {
            public string Text { get; set; } = "";
        }

        class Person
        {
            public int Id { get; set; }

            public string Name { get; set; } = "";

            [Pii(PiiKind.SocialSecurityNumber)] public string Ssn { get; set; } = "";

            [Phi(PhiKind.Health)] public string? Diagnosis { get; init; } = string.Empty;
        }

        """;

    [Theory]
    [InlineData("loader.Fill(p);")]
    [InlineData("await loader.TryLoadAsync(p, \"1\");")]
    [InlineData("p = loader.Populate(p);")]
    [InlineData("fill(p);")]
    [InlineData("foreach (var property in typeof(Person).GetProperties()) property.SetValue(p, value);")]
    [InlineData("var all = new Dictionary<string, Person> { [\"a\"] = p }; loader.Fill(all[\"a\"]);")]
    [InlineData("if (fill is not null) fill.Invoke(p);")]
    public Task WhatFillsAnObject_FillsTheMembersThatHoldNothing(string call) => Verify.ReportsAsync(Usings + $$"""
        class Program([AdsClient("model")] Func<string, string> ask, ILoader<Person> loader, Action<Person> fill, object value)
        {
            async Task Run()
            {
                await Task.Yield();
                var p = new Person { Id = 3 };
                {{call}}
                ask(p.Name);
                ask({|ADS1001:p.Ssn|});
                ask({|ADS1002:p.Diagnosis|}!);
                ask({|ADS1001:{|ADS1002:JsonSerializer.Serialize(p)|}|});
            }
        }
        """);

    [Theory]
    [InlineData("loader.Save(p);")]
    [InlineData("var letter = loader.Map(p);")]
    [InlineData("Console.WriteLine(p);")]
    [InlineData("var text = JsonSerializer.Serialize(p);")]
    public Task WhoLooksAtAnObject_DoesNotFillIt(string call) => Verify.ReportsAsync(Usings + $$"""
        class Program([AdsClient("model")] Func<string, string> ask, ILoader<Person> loader)
        {
            void Run()
            {
                var p = new Person { Id = 3 };
                {{call}}
                ask(p.Ssn);
                ask(JsonSerializer.Serialize(p));
            }
        }
        """);

    [Fact]
    public Task WhatWasSetHere_Stays() => Verify.ReportsAsync(Usings + """
        class Program([AdsClient("model")] Func<string, string> ask, ILoader<Person> loader)
        {
            void Run()
            {
                var p = new Person { Ssn = "***", Diagnosis = "none" };
                loader.Fill(p);
                ask(p.Ssn);
                ask(JsonSerializer.Serialize(p));
                var q = new Person();
                loader.Fill(q);
                q.Ssn = "***";
                ask(q.Ssn);
            }
        }
        """);

    [Fact]
    public Task CodeInSight_SaysItself() => Verify.ReportsAsync(Usings + """
        class Loader
        {
            public void Fill(Person p) => p.Name = "x";

            public void FillAll(Person p) => p.Ssn = Console.ReadLine()!;
        }

        class Program([AdsClient("model")] Func<string, string> ask, Loader loader)
        {
            void Run()
            {
                var p = new Person();
                loader.Fill(p);
                ask(p.Ssn);
                loader.FillAll(p);
                ask({|ADS1001:p.Ssn|});
            }
        }
        """);
}
