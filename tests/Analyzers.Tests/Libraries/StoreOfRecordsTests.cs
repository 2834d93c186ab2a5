using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Libraries that nobody has modelled and that hand out objects of the program's own classes: document stores, clients of a database, mappers.</summary>
public sealed class StoreOfRecordsTests
{
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Documents;

        public interface ICollected<T>
        {
            IQuery<T> Find(Func<T, bool> which);

            Task<Response<T>> ReadAsync(string id);

            bool TryFind(string id, out T found);

            string Dump();

            Task<long> CountDocumentsAsync(Func<T, bool> which);

            int Code(Func<T, bool> which);
        }

        public interface IQuery<T>
        {
            Task<T> FirstAsync();

            Task<List<T>> ToListAsync();

            IAsyncEnumerable<T> Walk();
        }

        public class Response<T>
        {
            public T Resource { get; } = default!;

            public static implicit operator T(Response<T> response) => response.Resource;
        }

        public class Database
        {
            public ICollected<T> Of<T>(string name) => null!;

            public object Raw(string id) => null!;
        }
        """;

    [Fact]
    public Task WhatARecordDeclares_IsInTheMembersThatItDeclaresItOf() => Reports("""
        class Program([AdsClient("model")] Func<string, string> ask, ICollected<Applicant> applicants, Database database)
        {
            private readonly ICollected<Applicant> _kept = applicants;

            async Task Run()
            {
                var first = await applicants.Find(a => a.Ssn == "1").FirstAsync();
                ask(first.Name);
                ask({|ADS1001:first.Ssn|});
                foreach (var each in await _kept.Find(a => a.Name == "x").ToListAsync())
                {
                    ask(each.Name);
                    ask({|ADS1001:each.Ssn|});
                }

                await foreach (var each in applicants.Find(_ => true).Walk())
                {
                    ask(each.Name);
                    ask({|ADS1002:each.Diagnosis|});
                }

                Applicant read = await applicants.ReadAsync("1");
                ask(read.Name);
                ask({|ADS1001:read.Ssn|});
                var response = await applicants.ReadAsync("1");
                ask(response.Resource.Name);
                ask({|ADS1001:response.Resource.Ssn|});
                var given = database.Of<Applicant>("applicants").Find(_ => true);
                ask((await given.FirstAsync()).Name);
                ask({|ADS1001:(await given.FirstAsync()).Ssn|});
                if (applicants.TryFind("1", out var found))
                {
                    ask(found.Name);
                    ask({|ADS1001:found.Ssn|});
                }

                var raw = (Applicant)database.Raw("1");
                ask(raw.Name);
                ask({|ADS1001:raw.Ssn|});
            }
        }
        """);

    [Fact]
    public Task HowManyThereAre_DoesNotSayWho() => Reports("""
        class Program([AdsClient("model")] Func<string, string> ask, ICollected<Applicant> applicants)
        {
            async Task Run(Applicant a)
            {
                ask($"{await applicants.CountDocumentsAsync(x => x.Ssn == a.Ssn)} cases");
                ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:applicants.Code(_ => true).ToString()|}|}|}|});
            }
        }
        """);

    [Fact]
    public Task WhatIsNoRecord_StillCarriesAll() => Reports("""
        class Program([AdsClient("model")] Func<string, string> ask, ICollected<Applicant> applicants)
        {
            async Task Run()
            {
                ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:applicants.Dump()|}|}|}|});
                var first = await applicants.Find(_ => true).FirstAsync();
                ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:System.Text.Json.JsonSerializer.Serialize(first)|}|}|}|});
                ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:System.Text.Json.JsonSerializer.Serialize(await applicants.Find(_ => true).ToListAsync())|}|}|}|});
            }
        }
        """);

    /// <summary>Walking each way from a type to the others would not end.</summary>
    [Fact]
    public Task TypesThatAllReachEachOther_AreLookedAtOnce()
    {
        var names = Enumerable.Range(0, 30).Select(static i => "Part" + i).ToArray();
        var types = names.Select(name => $"public class {name}<T> {{ {string.Concat(names.Select(other => $"public {other}<int> To{other} {{ get; }} = null!; "))} }}");
        return Reports("""
            class Program([AdsClient("model")] Func<string, string> ask, Part0<string> parts, Part1<Applicant> people)
            {
                void Run()
                {
                    ask(parts.ToString()!);
                    ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:people.ToString()|}|}|}|}!);
                }
            }
            """, string.Concat(types));
    }

    private static Task Reports(string marked, string more = "")
    {
        var library = CSharpCompilation.Create("Documents", [CSharpSyntaxTree.ParseText(Library + more)], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        return Verify.ReportsWithAsync(References.Default.Add(MetadataReference.CreateFromImage(image.ToArray())), "using Documents;\n\n" + marked);
    }
}
