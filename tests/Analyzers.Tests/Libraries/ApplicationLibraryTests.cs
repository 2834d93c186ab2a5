using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>The libraries that applications are made of: databases, caches, settings, logs, redaction.</summary>
public sealed class ApplicationLibraryTests
{
    [Fact]
    public Task Redactors_ClearUnlessTheyGiveBackOrStandFor() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;

        class Program
        {
            void Run(IModel model, IRedactorProvider provider, HmacRedactor hmac, Applicant p)
            {
                model.Ask(provider.GetRedactor(new DataClassificationSet(DataClassification.Unknown)).Redact(p.Ssn));
                model.Ask(ErasingRedactor.Instance.Redact(p.Ssn));
                model.Ask({|ADS1001:NullRedactor.Instance.Redact(p.Ssn)|});
                Redactor none = NullRedactor.Instance;
                model.Ask({|ADS1001:none.Redact(p.Ssn)|});
                model.Ask({|ADS1001:hmac.Redact(p.Ssn)|});
                model.Ask({|ADS1001:$"Case {hmac.Redact(p.Ssn.AsSpan())}"|});
            }
        }
        """);

    [Fact]
    public Task ARedactor_ClearsWhatIsAppended_AndNothingElse() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Compliance.Redaction;
        using System.Text;

        class Program
        {
            void Run(IModel model, Redactor redactor, HmacRedactor hmac, Applicant p)
            {
                model.Ask(new StringBuilder("Case ").AppendRedacted(redactor, p.Ssn).ToString());
                model.Ask({|ADS1002:new StringBuilder(p.Diagnosis).AppendRedacted(redactor, p.Ssn).ToString()|});
                model.Ask({|ADS1001:new StringBuilder().AppendRedacted(NullRedactor.Instance, p.Ssn).ToString()|});
                Redactor none = NullRedactor.Instance;
                var builder = new StringBuilder();
                builder.AppendRedacted(none, p.Ssn.AsSpan());
                model.Ask({|ADS1001:builder.ToString()|});
                model.Ask({|ADS1001:new StringBuilder().AppendRedacted(hmac, p.Ssn).ToString()|});

                var buffer = new char[64];
                redactor.TryRedact(p.Ssn, buffer, out var written, default);
                model.Ask(new string(buffer, 0, written));
                var length = redactor.Redact(p.Ssn, buffer);
                model.Ask(new string(buffer, 0, length) + length);
            }
        }
        """);

    [Fact]
    public Task ARequest_KeepsItsPartsApart() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Http;

        class Program
        {
            void Run(IModel model, HttpContext http, Applicant p)
            {
                http.Session.SetString("case", p.Ssn);
                http.Items["applicant"] = p;
                model.Ask({|ADS1001:http.Session.GetString("case")|}!);
                model.Ask({|ADS1002:((Applicant)http.Items["applicant"]!).Diagnosis|});
                model.Ask(((Applicant)http.Items["applicant"]!).Name);
                model.Ask("" + http.Request.Path + http.Request.Method + http.Response.StatusCode);
            }
        }
        """);

    [Fact]
    public Task Claims_AreWhatTheyAreAskedFor() => Verify.ReportsWithLibrariesAsync("""
        using System.Security.Claims;

        class Program
        {
            const string Phone = "phone_number";

            void Run(IModel model, ClaimsPrincipal user, ClaimsIdentity identity)
            {
                model.Ask({|ADS1001:user.FindFirst(ClaimTypes.MobilePhone)!.Value|});
                model.Ask({|ADS1001:user.FindFirst(ClaimTypes.StreetAddress)?.Value|}!);
                model.Ask({|ADS1001:user.FindFirstValue(ClaimTypes.HomePhone)|}!);
                model.Ask({|ADS1001:string.Join(",", identity.FindAll(Phone).Select(c => c.Value))|});
                // Not on the closed list.
                model.Ask(user.FindFirst(ClaimTypes.DateOfBirth)!.Value);
                model.Ask(user.FindFirst(ClaimTypes.Email)!.Value);
                model.Ask(user.FindFirst(ClaimTypes.Role)!.Value);
                model.Ask(user.FindFirst("")?.Value!);
            }
        }
        """);

    [Fact]
    public Task ResourcesOfAPatient_AreProtectedAsAWhole() => Verify.ReportsWithLibrariesAsync("""
        using Hl7.Fhir.Model;

        class Program
        {
            void Run(IModel model, Patient patient, Observation observation, Coverage coverage, Organization organization)
            {
                model.Ask({|ADS1002:patient.BirthDate|});
                model.Ask({|ADS1002:patient.Name[0].Family|});
                model.Ask({|ADS1001:{|ADS1002:patient.Telecom[0].Value|}|});
                model.Ask({|ADS1002:observation.Code.Text|});
                model.Ask({|ADS1002:coverage.SubscriberId|});
                model.Ask(organization.Name);
                model.Ask(organization.Address[0].City);
            }

            void Run(IModel model, Bundle bundle)
            {
                model.Ask("There are " + bundle.Entry.Count);
                foreach (var entry in bundle.Entry)
                {
                    if (entry.Resource is Patient patient) model.Ask({|ADS1002:patient.Name[0].Family|});
                    if (entry.Resource is Observation { Code: var code }) model.Ask({|ADS1002:code.Text|});
                    if (entry.Resource is Organization organization) model.Ask(organization.Name);
                }

                foreach (var condition in bundle.Entry.Select(e => e.Resource).OfType<Condition>()) model.Ask({|ADS1002:condition.Code.Text|});
                model.Ask({|ADS1002:((Encounter)bundle.Entry[0].Resource).ServiceType.Text|});
                model.Ask(new Condition { Code = new CodeableConcept { Text = "none" } }.Code.Text);
            }
        }
        """);

    [Fact]
    public Task Entities_AreWhatTheirTypeDeclares() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.EntityFrameworkCore;

        class Database : DbContext
        {
            public DbSet<Applicant> Applicants { get; set; } = null!;
        }

        class Program
        {
            async Task Run(IModel model, Database db, string key)
            {
                var person = await db.Applicants.AsNoTracking().FirstOrDefaultAsync(a => a.Ssn == key);
                model.Ask(person!.Name);
                model.Ask({|ADS1001:person.Ssn|});
                var all = await db.Applicants.Where(a => a.Name != key).OrderBy(a => a.Name).ToListAsync();
                model.Ask(string.Join(", ", all.Select(a => a.Name)));
                model.Ask({|ADS1002:string.Join(", ", all.Select(a => a.Diagnosis))|});
                var found = await db.Applicants.FindAsync(key);
                model.Ask({|ADS1003:found!.CounselNotes|});
                model.Ask(found.Name);
                var set = await db.Set<Applicant>().SingleAsync(a => a.Name == key);
                model.Ask({|ADS1001:set.Ssn|});
                model.Ask(set.Name);
                model.Ask("There are " + await db.Applicants.CountAsync(a => a.Ssn == key));
                var numbers = await db.Applicants.Select(a => a.Ssn).ToArrayAsync();
                model.Ask({|ADS1001:numbers[0]|});
                await foreach (var each in db.Applicants.AsAsyncEnumerable()) model.Ask({|ADS1001:each.Ssn|});
                await db.SaveChangesAsync();
            }
        }
        """);

    [Fact]
    public Task CachesAndSettings_HoldWhatIsPutIntoThem() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Caching.Hybrid;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;

        class Settings
        {
            public string Prompt { get; set; } = "";
            [Pii(PiiKind.TelephoneNumber)] public string Hotline { get; set; } = "";
        }

        class Program(ILogger<Program> logger, IOptions<Settings> options)
        {
            async Task Run(IModel model, IMemoryCache cache, HybridCache hybrid, Applicant p)
            {
                logger.LogInformation("Case {Ssn}", p.Ssn);
                model.Ask(options.Value.Prompt);
                model.Ask({|ADS1001:options.Value.Hotline|});
                cache.Set(p.Ssn, p.Name);
                model.Ask(cache.Get<string>("x")!);
                var held = await hybrid.GetOrCreateAsync("k", _ => new ValueTask<string>(p.Diagnosis));
                model.Ask({|ADS1002:held|});
            }
        }
        """);

    [Theory]
    [InlineData("AutoMapper.IMapper mapper", "mapper.Map<Dto>(p)")]
    [InlineData("AutoMapper.IMapper mapper", "mapper.Map<Person, Dto>(p)")]
    [InlineData("AutoMapper.IMapper mapper", "mapper.Map<Dto>(p, options => { })")]
    [InlineData("AutoMapper.IMapper mapper", "mapper.Map(p, new Dto())")]
    [InlineData("AutoMapper.Mapper mapper", "mapper.Map<Dto>(p)")]
    [InlineData("AutoMapper.IMapper mapper", "mapper.Map<List<Dto>>(new List<Person> { p })[0]")]
    [InlineData("AutoMapper.IMapper mapper", "AutoMapper.QueryableExtensions.Extensions.ProjectTo<Dto>(new[] { p }.AsQueryable(), mapper.ConfigurationProvider).First()")]
    [InlineData("MapsterMapper.IMapper mapper", "mapper.Map<Dto>(p)")]
    [InlineData("object mapper", "Mapster.TypeAdapter.Adapt<Dto>(p)")]
    [InlineData("object mapper", "Mapster.TypeAdapter.Adapt<Person, Dto>(p)")]
    public Task AMapper_GoesByTheNamesOfMembers(string mapper, string mapped) => Verify.ReportsWithLibrariesAsync($$"""
        internal class Home { public string Line { get; set; } = ""; public string City { get; set; } = ""; }

        internal class Person
        {
            public string Reference { get; set; } = "";
            public string Name { get; set; } = "";
            public Home Home { get; set; } = new();
        }

        internal class HomeDto { public string Line { get; set; } = ""; public string City { get; set; } = ""; }

        internal class Dto
        {
            public string reference { get; set; } = "";
            public string Name { get; set; } = "";
            public string Summary { get; set; } = "";
            public bool IsOpen { get; set; }
            public HomeDto Home { get; set; } = new();
        }

        internal class Program
        {
            void Run(IModel model, {{mapper}}, Applicant a)
            {
                var p = new Person { Reference = a.Ssn, Name = a.Name, Home = new Home { Line = a.Diagnosis, City = a.Name } };
                var dto = {{mapped}};
                model.Ask({|ADS1001:dto.reference|});
                model.Ask(dto.Name);
                model.Ask({|ADS1002:dto.Home.Line|});
                model.Ask(dto.Home.City);
                model.Ask("" + dto.IsOpen);
                // Without a namesake: by whatever the configuration says.
                model.Ask({|ADS1001:{|ADS1002:dto.Summary|}|});
            }
        }
        """);

    [Fact]
    public Task Entries_FillAndCopyTheirEntity() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.EntityFrameworkCore;

        internal class Row
        {
            public string Name { get; set; } = "";
            public string {|ADS1010:Ssn|} { get; set; } = "";
        }

        internal class Database : DbContext
        {
            public DbSet<Applicant> Applicants { get; set; } = null!;
        }

        internal class Program
        {
            async Task Run(IModel model, Database db, Applicant applicant)
            {
                var row = new Row();
                db.Entry(row).CurrentValues.SetValues(applicant);
                model.Ask({|ADS1001:row.Ssn|});
                model.Ask(row.Name);
                var loaded = new Applicant();
                db.Attach(loaded);
                await db.Entry(loaded).ReloadAsync();
                model.Ask({|ADS1001:loaded.Ssn|});
                model.Ask(loaded.Name);
                var added = new Applicant();
                db.Applicants.Add(added);
                await db.SaveChangesAsync();
                model.Ask(added.Ssn);
            }
        }
        """);

    [Fact]
    public Task Projections_HoldWhatIsSelected() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.EntityFrameworkCore;

        internal class Case
        {
            public string Title { get; set; } = "";
            public Applicant Applicant { get; set; } = null!;
            public List<Applicant> Others { get; set; } = [];
        }

        internal class Row
        {
            public string Title { get; set; } = "";
            public string Number { get; set; } = "";
        }

        internal class Database : DbContext
        {
            public DbSet<Case> Cases { get; set; } = null!;
        }

        internal class Program
        {
            async Task Run(IModel model, Database db, string key)
            {
                var row = await db.Cases.Include(c => c.Applicant).Where(c => c.Title == key).Select(c => new Row { Title = c.Title, Number = c.Applicant.Ssn }).FirstOrDefaultAsync();
                model.Ask(row!.Title);
                model.Ask({|ADS1001:row.Number|});
                var pairs = await db.Cases.Select(c => new { c.Title, c.Applicant.Diagnosis }).ToListAsync();
                foreach (var pair in pairs)
                {
                    model.Ask(pair.Title);
                    model.Ask({|ADS1002:pair.Diagnosis|});
                }

                var found = await db.Cases.Include(c => c.Others).ThenInclude(o => o.Name).SingleAsync(c => c.Title == key);
                model.Ask({|ADS1001:found.Applicant.Ssn|});
                model.Ask({|ADS1003:string.Concat(found.Others.Select(o => o.CounselNotes))|});
                var query = from c in db.Cases join o in db.Cases on c.Title equals o.Title select new { c.Title, o.Applicant.Ssn };
                model.Ask({|ADS1001:(await query.FirstAsync()).Ssn|});
                model.Ask((await query.FirstAsync()).Title);
                await db.Cases.AddAsync(new Case { Title = row.Number });
                // What is added is found again.
                model.Ask({|ADS1001:(await db.Cases.FirstAsync()).Title|});
            }
        }
        """);

    [Fact]
    public Task CachesByKey_KeepWhatIsPutIntoThem() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Memory;

        internal class Program
        {
            async Task Run(IModel model, IMemoryCache memory, IDistributedCache distributed, Applicant p)
            {
                memory.Set("k", p.Ssn);
                model.Ask({|ADS1001:memory.Get<string>("k")|}!);
                model.Ask({|ADS1001:memory.TryGetValue("k", out string? held) ? held! : ""|});
                using (var entry = memory.CreateEntry("d")) entry.Value = p.Diagnosis;
                model.Ask({|ADS1001:{|ADS1002:(string)memory.Get("d")!|}|});
                await distributed.SetStringAsync("k", p.CounselNotes);
                model.Ask(({|ADS1003:await distributed.GetStringAsync("k")|})!);
                model.Ask({|ADS1003:System.Text.Encoding.UTF8.GetString((await distributed.GetAsync("k"))!)|});
            }
        }
        """);

    [Fact]
    public Task RequestItems_AndSessions_KeepWhatIsPutIntoThem() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.AspNetCore.Http;

        internal class Program
        {
            void Run(IModel model, HttpContext context, Applicant p)
            {
                context.Items["name"] = p.Name;
                model.Ask((string)context.Items["name"]!);
                context.Items["ssn"] = p.Ssn;
                model.Ask({|ADS1001:(string)context.Items["ssn"]!|});
                context.Session.SetString("diagnosis", p.Diagnosis);
                model.Ask({|ADS1002:context.Session.GetString("diagnosis")|}!);
                context.Session.Set("x", System.Text.Encoding.UTF8.GetBytes(p.Diagnosis));
                if (context.Session.TryGetValue("x", out var bytes)) model.Ask({|ADS1002:System.Text.Encoding.UTF8.GetString(bytes)|});
            }
        }
        """);
}
