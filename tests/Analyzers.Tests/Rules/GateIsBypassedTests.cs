using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>ADS2004: ways around a gate, each a small program, and the ways through it.</summary>
public sealed class GateIsBypassedTests
{
    private const string Office = """
        using System.Linq.Expressions;
        using System.Reflection;
        using System.Runtime.CompilerServices;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;

        public partial class Office
        {
            [AdverseAction("Deny")] public partial Task DenyAsync([ReviewSubject] string number, [AdsOutput("scoring")] double? score);

            protected virtual Task DenyAfterReviewAsync(string number, double? score) => Task.CompletedTask;

            public static void AfterReviewOfTheYear() { }

            /* WITHIN */
        }

        public interface IStops
        {
            [AdverseAction("Stop")] void Stop([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
            void Note(string text);
        }

        public interface IOther { }

        public class Stops : IStops, IOther
        {
            public int Limit { get; set; }
            public void Stop(string number, double? score) { }
            public void Note(string text) { }
        }

        public sealed class StopsOfTheNorth : Stops { }

        public class LoggedStops(IStops inner) : IStops
        {
            public void Stop(string number, double? score) { Console.WriteLine(number); inner.Stop(number, score); }
            public void Note(string text) => inner.Note(text);
        }

        """;

    [Theory]
    [InlineData("public Task Skip(string number) => {|ADS2004:DenyAfterReviewAsync|}(number, 0.1);")]
    [InlineData("public Task Skip(string number) => this.{|ADS2004:DenyAfterReviewAsync|}(number, 0.1);")]
    [InlineData("public Func<string, double?, Task> Skip() => {|ADS2004:DenyAfterReviewAsync|};")]
    [InlineData("public Func<string, double?, Task> Skip() => new Func<string, double?, Task>({|ADS2004:DenyAfterReviewAsync|});")]
    [InlineData("public Task Skip(IEnumerable<string> all) => Task.WhenAll(all.Select(n => {|ADS2004:DenyAfterReviewAsync|}(n, 0.1)));")]
    [InlineData("public Expression<Func<string, Task>> Skip() => n => {|ADS2004:DenyAfterReviewAsync|}(n, 0.1);")]
    [InlineData("public Task Skip(string number) => ((dynamic)this).{|ADS2004:DenyAfterReviewAsync|}(number, 0.1);")]
    [InlineData("public object? Skip() => typeof(Office).GetMethod({|ADS2004:\"DenyAfterReviewAsync\"|}, BindingFlags.NonPublic | BindingFlags.Instance);")]
    [InlineData("public object? Skip() => typeof(Office).GetMethod({|ADS2004:nameof(DenyAfterReviewAsync)|}, BindingFlags.NonPublic | BindingFlags.Instance);")]
    [InlineData("const string Name = \"Deny\" + \"After\" + \"ReviewAsync\"; public object? Skip(Type type) => type.GetMethod({|ADS2004:Name|});")]
    [InlineData("public object? Skip() => GetType().InvokeMember({|ADS2004:\"DenyAfterReviewAsync\"|}, BindingFlags.InvokeMethod, null, this, null);")]
    [InlineData("public object? Skip() => Delegate.CreateDelegate(typeof(Func<string, double?, Task>), this, {|ADS2004:\"DenyAfterReviewAsync\"|});")]
    [InlineData("public object? Skip() => Expression.Call(Expression.Constant(this), {|ADS2004:\"DenyAfterReviewAsync\"|}, null);")]
    [InlineData("public object? Skip() => typeof(Office).FindMembers(MemberTypes.Method, BindingFlags.NonPublic | BindingFlags.Instance, Type.FilterName, {|ADS2004:\"DenyAfterReviewAsync\"|});")]
    [InlineData("public object? Skip() => typeof(Office).FindMembers(MemberTypes.Method, BindingFlags.NonPublic | BindingFlags.Instance, Type.FilterName, {|ADS2004:\"DenyAfter*\"|});")]
    [InlineData("public object? Skip() => typeof(Office).GetMember({|ADS2004:\"DenyAfterReview*\"|}, BindingFlags.NonPublic | BindingFlags.Instance);")]
    [InlineData("public object? Ask() => typeof(Office).GetMember(\"Deny*\");")]
    [InlineData("static object? _skip = typeof(ReviewedStops).GetField({|ADS2004:\"_inner\"|}, BindingFlags.NonPublic | BindingFlags.Instance);")]
    // Through the gate, and what only looks alike.
    [InlineData("public Task Ask(string number) => DenyAsync(number, 0.1);")]
    [InlineData("public string Name() => nameof(DenyAfterReviewAsync);")]
    [InlineData("public void Log() => Console.WriteLine(\"DenyAfterReviewAsync\");")]
    [InlineData("public void Report() => AfterReviewOfTheYear();")]
    [InlineData("public object? Ask() => typeof(Office).GetMethod(\"DenyAsync\");")]
    [InlineData("private object? _inner; public object? Own() => typeof(Office).GetField(\"_inner\");")]
    public Task TheBodyAfterTheReview_IsReachedByTheGateAlone(string member) => Verify.ReportsWithGatesAsync(Office.Replace("/* WITHIN */", member));

    [Theory]
    [InlineData("class Rash : Office { public Task Skip() => base.{|ADS2004:DenyAfterReviewAsync|}(\"\", 0.1); }")]
    [InlineData("class Rash : Office { protected override Task DenyAfterReviewAsync(string number, double? score) { _ = {|ADS2004:DenyAfterReviewAsync|}(\"another\", score); return Task.CompletedTask; } }")]
    [InlineData("class Fine : Office { protected override Task DenyAfterReviewAsync(string number, double? score) { Console.WriteLine(number); return base.DenyAfterReviewAsync(number, score); } }")]
    [InlineData("static class Access { [{|ADS2004:UnsafeAccessor(UnsafeAccessorKind.Method, Name = \"DenyAfterReviewAsync\")|}] static extern Task Skip(Office office, string number, double? score); }")]
    [InlineData("static class Access { [{|ADS2004:UnsafeAccessor(UnsafeAccessorKind.Method)|}] static extern Task DenyAfterReviewAsync(Office office, string number, double? score); }")]
    [InlineData("static class Access { [{|ADS2004:UnsafeAccessor(UnsafeAccessorKind.Method, Name = \"DenyAfterReviewAsync\")|}] static extern Task Skip([UnsafeAccessorType(\"Office\")] object office, string number, double? score); }")]
    [InlineData("static class Access { [{|ADS2004:UnsafeAccessor(UnsafeAccessorKind.Field, Name = \"_inner\")|}] static extern ref IStops Skip(ReviewedStops stops); }")]
    [InlineData("interface IDo { void DenyAfterReview(string number, double? score); } partial class Desk : IDo { [AdverseAction(\"Deny\")] public partial void Deny([ReviewSubject] string number, [AdsOutput(\"scoring\")] double? score); public void {|ADS2004:DenyAfterReview|}(string number, double? score) { } }")]
    public Task TheBodyAfterTheReview_IsReachedFromElsewhere(string type) => Verify.ReportsWithGatesAsync(Office + type);

    [Theory]
    [InlineData("IStops stops = {|ADS2004:new Stops()|}; stops.Stop(\"\", 0.1);")]
    [InlineData("Stops stops = {|ADS2004:new()|}; stops.Note(\"\");")]
    [InlineData("var stops = {|ADS2004:new Stops()|}; new ReviewedStops(stops, gates).Note(); Use(stops); void Use(IStops s) => s.Stop(\"\", 0.1);")]
    [InlineData("var stops = {|ADS2004:new StopsOfTheNorth { Limit = 3 }|}; stops.Note(\"\");")]
    [InlineData("Use({|ADS2004:new global::Stops()|}); void Use(IStops stops) { }")]
    [InlineData("IStops stops = new LoggedStops({|ADS2004:new Stops()|}); stops.Stop(\"\", 0.1);")]
    [InlineData("Func<IStops> make = () => {|ADS2004:new Stops()|}; make();")]
    [InlineData("var stops = {|ADS2004:new Stops()|}; var reviewed = new ReviewedStops(stops, gates); stops.Stop(\"\", 0.1); reviewed.TryStop(\"\", 0.1);")]
    [InlineData("IStops stops = {|ADS2004:new Stops()|}; var reviewed = new ReviewedStops(stops, gates); Action<string, double?> stop = stops.Stop; reviewed.TryStop(\"\", 0.1);")]
    [InlineData("var stops = {|ADS2004:new Stops()|}; var reviewed = new ReviewedStops(stops, gates); stops.Send(); reviewed.TryStop(\"\", 0.1);")]
    [InlineData("var stops = new Stops(); var reviewed = new ReviewedStops(stops, gates); stops.Note(\"\"); reviewed.TryStop(\"\", 0.1);")]
    // Handed to the decorator.
    [InlineData("IStops stops = new ReviewedStops(new Stops(), gates); stops.Stop(\"\", 0.1);")]
    [InlineData("IStops stops = new ReviewedStops((IStops)new Stops { Limit = 3 }, gates); stops.Stop(\"\", 0.1);")]
    [InlineData("IStops stops = new ReviewedStops(new LoggedStops(new Stops()), gates); stops.Stop(\"\", 0.1);")]
    [InlineData("IStops stops = new LoggedStops(new ReviewedStops(new Stops(), gates)); stops.Stop(\"\", 0.1);")]
    [InlineData("var stops = new Stops(); stops.Limit = 3; var reviewed = new ReviewedStops(stops, gates); reviewed.TryStop(\"\", 0.1);")]
    [InlineData("Stops stops = new(); var reviewed = new ReviewedStops(stops, gates); reviewed.TryStop(\"\", 0.1);")]
    [InlineData("var reviewed = ActivatorUtilities.CreateInstance<ReviewedStops>(provider, new Stops()); reviewed.TryStop(\"\", 0.1);")]
    public Task AnImplementation_IsHandedToItsDecorator(string body) => Verify.ReportsWithGatesAsync(Office + $$"""
        class Program(ReviewGates gates, IServiceProvider provider) { object Run() { {{body}} return (gates, provider); } }

        static class Extensions
        {
            public static void Note(this ReviewedStops stops) => ((IStops)stops).Note("");
            public static void Send(this Stops stops) => stops.Stop("", null);
        }
        """);

    [Theory]
    [InlineData("services.{|ADS2004:AddScoped<IStops, Stops>|}();")]
    [InlineData("services.{|ADS2004:AddScoped<Stops>|}();")]
    [InlineData("services.{|ADS2004:TryAddSingleton<IStops, StopsOfTheNorth>|}();")]
    [InlineData("services.{|ADS2004:AddKeyedTransient<IStops, Stops>|}(\"north\");")]
    [InlineData("services.AddScoped(typeof(IStops), {|ADS2004:typeof(Stops)|});")]
    [InlineData("services.Add(ServiceDescriptor.{|ADS2004:Scoped<IStops, Stops>|}());")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IStops), {|ADS2004:typeof(Stops)|}, ServiceLifetime.Scoped));")]
    [InlineData("services.AddSingleton<IStops>({|ADS2004:new Stops()|});")]
    [InlineData("services.AddScoped<IStops>(_ => {|ADS2004:new Stops()|});")]
    [InlineData("services.AddScoped<IStops>(p => ActivatorUtilities.{|ADS2004:CreateInstance<Stops>|}(p));")]
    [InlineData("provider.{|ADS2004:GetRequiredService<Stops>|}().Note(\"\");")]
    [InlineData("provider.{|ADS2004:GetService<Stops>|}()?.Note(\"\");")]
    [InlineData("_ = provider.GetService({|ADS2004:typeof(Stops)|});")]
    [InlineData("_ = Activator.{|ADS2004:CreateInstance<Stops>|}();")]
    [InlineData("_ = (IStops)Activator.CreateInstance({|ADS2004:typeof(Stops)|})!;")]
    [InlineData("_ = (IStops){|ADS2004:typeof(Stops)|}.GetConstructor(Type.EmptyTypes)!.Invoke(null);")]
    [InlineData("_ = (IStops){|ADS2004:typeof(Stops)|}.GetConstructors()[0].Invoke(null);")]
    [InlineData("_ = {|ADS2004:typeof(Stops)|}.GetTypeInfo().DeclaredConstructors.First().Invoke(null);")]
    [InlineData("_ = {|ADS2004:typeof(Stops)|}.InvokeMember(\"\", BindingFlags.CreateInstance, null, null, null);")]
    [InlineData("_ = Expression.Lambda<Func<IStops>>(Expression.New({|ADS2004:typeof(Stops)|})).Compile()();")]
    [InlineData("_ = Make(); [UnsafeAccessor(UnsafeAccessorKind.Constructor)] static extern {|ADS2004:Stops|} Make();")]
    [InlineData("var type = {|ADS2004:typeof(Stops)|}; services.AddScoped(typeof(IStops), type);")]
    [InlineData("Type type; type = {|ADS2004:typeof(Stops)|}; _ = Activator.CreateInstance(type);")]
    [InlineData("foreach (var pair in new[] { (typeof(IStops), {|ADS2004:typeof(Stops)|}) }) services.AddScoped(pair.Item1, pair.Item2);")]
    [InlineData("Type[] all = [{|ADS2004:typeof(Stops)|}]; foreach (var type in all) services.AddScoped(typeof(IStops), type);")]
    // With the decorator, or for something else.
    [InlineData("var type = typeof(Stops); Console.WriteLine(type); services.AddScoped<IStops>(p => null!);")]
    [InlineData("Type[] all = [typeof(Stops)]; Console.WriteLine(all.Length);")]
    [InlineData("_ = typeof(Stops).GetMethods();")]
    [InlineData("services.AddReviewedStops<Stops>();")]
    [InlineData("services.AddReviewedStops<StopsOfTheNorth>(ServiceLifetime.Singleton);")]
    [InlineData("services.AddScoped<IStops>(p => new ReviewedStops(new Stops(), p.GetRequiredService<ReviewGates>()));")]
    [InlineData("services.AddScoped<IStops>(p => new ReviewedStops(ActivatorUtilities.CreateInstance<Stops>(p), p.GetRequiredService<ReviewGates>()));")]
    [InlineData("services.AddScoped<IOther, Stops>();")]
    [InlineData("provider.GetRequiredService<IStops>().Note(\"\");")]
    [InlineData("_ = typeof(Stops).Assembly;")]
    [InlineData("_ = new List<Stops>().OfType<Stops>().Count();")]
    [InlineData("services.AddFromAssemblyOf<Stops>();")]
    public Task AnImplementation_IsRegisteredBehindItsDecorator(string body) => Verify.ReportsWithGatesAsync(Office + $$"""
        class Program { object Run(IServiceCollection services, IServiceProvider provider) { {{body}} return (services, provider); } }

        static class Scanning { public static void AddFromAssemblyOf<T>(this IServiceCollection services) { } }
        """);

    [Theory]
    [InlineData("class Program({|ADS2004:Stops|} stops) { public void Run() => stops.Note(\"\"); }")]
    [InlineData("class Program { public Program({|ADS2004:Stops?|} stops) => stops?.Note(\"\"); }")]
    [InlineData("class Program(IStops stops) { public void Run() => stops.Stop(\"\", 0.1); }")]
    [InlineData("class Program { public void Run(Stops stops) => stops.Note(\"\"); }")]
    public Task AnImplementation_IsNotAskedForByItsType(string type) => Verify.ReportsWithGatesAsync(Office + type);

    [Theory]
    [InlineData("class Composition { void Run(IServiceCollection services) => services.AddScoped<IStops, Stops>(); }", "ADS2004")]
    [InlineData("class Composition { IStops Make() => new Stops(); }", "ADS2004")]
    [InlineData("class Mine : IStops { public void Stop(string number, double? score) { } public void Note(string text) { } } class Composition { IStops Make() => new Mine(); }", "ADS2004")]
    [InlineData("class Rash : Office { public Task Skip() => DenyAfterReviewAsync(\"\", 0.1); }", "ADS2004")]
    [InlineData("class Rash : Office { public object? Skip() => typeof(Office).GetMethod(\"DenyAfterReviewAsync\"); }", "ADS2004")]
    [InlineData("class Composition { void Run(IServiceCollection services) => services.AddReviewedStops<Stops>(); }", "")]
    [InlineData("class Composition { IStops Make(ReviewGates gates) => new ReviewedStops(new Stops(), gates); }", "")]
    [InlineData("class User(IStops stops, Office office) { Task Run(double score) { stops.Stop(\"\", score); return office.DenyAsync(\"\", score); } }", "")]
    public async Task AGateOfAnotherAssembly_IsOneToo(string user, string reported) =>
        Assert.Equal(reported, string.Join(",", await TwoAssemblies.ReportedInUserOfGatesAsync(Office, "using Microsoft.Extensions.DependencyInjection;" + user)));

    [Fact]
    public async Task AnInterfaceOfAnotherAssemblyWithoutDecorator_AsksForNothing() =>
        Assert.Equal(["ADS2001"], await TwoAssemblies.ReportedInUserAsync(
            "public interface IStops { [AdverseAction(\"Stop\")] void Stop([ReviewSubject] string number, [AdsOutput(\"scoring\")] double? score); }" + "public class ReviewedStops { }",
            "class User(IStops stops) { void Run([AdsOutput(\"scoring\")] double score) => stops.Stop(\"\", score); }"));

    [Theory]
    [InlineData("_ = Type.GetType({|ADS2004:\"Stops\"|});")]
    [InlineData("_ = Type.GetType({|ADS2004:\"Stops, Consumer\"|}, true);")]
    [InlineData("_ = typeof(Program).Assembly.GetType({|ADS2004:\"St\" + \"ops\"|});")]
    [InlineData("_ = typeof(Program).Assembly.CreateInstance({|ADS2004:nameof(Stops)|});")]
    [InlineData("_ = Activator.CreateInstance(\"Consumer\", {|ADS2004:\"Stops\"|});")]
    [InlineData("_ = Type.GetType({|ADS2004:\"Program+Inner\"|});")]
    [InlineData("_ = Type.GetType(\"ReviewedStops\");")]
    [InlineData("_ = Type.GetType(\"LoggedStops\");")]
    [InlineData("_ = Type.GetType(\"Some.Other.Stops\");")]
    [InlineData("_ = Type.GetType(Console.ReadLine()!);")]
    [InlineData("Console.WriteLine(\"Stops\");")]
    public Task AnImplementation_IsFoundByItsName(string body) => Verify.ReportsWithGatesAsync(Office + $$"""
        class Program { void Run() { {{body}} } class Inner : Stops { } }
        """);

    [Theory]
    [InlineData("services.{|ADS2004:AddScoped<IStopsOfTheSouth, South>|}();")]
    [InlineData("services.{|ADS2004:AddScoped<IStops, South>|}();")]
    [InlineData("IStopsOfTheSouth south = {|ADS2004:new South()|}; south.Stop(\"\", 1);")]
    [InlineData("services.AddReviewedStopsOfTheSouth<South>();")]
    [InlineData("services.AddScoped<IStopsOfTheSouth>(p => new ReviewedStopsOfTheSouth(new LoggedSouth(new South()), p.GetRequiredService<ReviewGates>()));")]
    [InlineData("IStops south = new ReviewedStops(new South(), gates); south.Stop(\"\", 1);")]
    public Task AnInterfaceThatInheritsAdverseMembers_HasADecoratorOfItsOwn(string body) => Verify.ReportsWithGatesAsync(Office + $$"""
        public interface IStopsOfTheSouth : IStops { void Warn(string number); }

        public sealed class South : IStopsOfTheSouth
        {
            public void Stop(string number, double? score) { }
            public void Note(string text) { }
            public void Warn(string number) { }
        }

        public sealed class LoggedSouth(IStopsOfTheSouth inner) : IStopsOfTheSouth
        {
            public void Stop(string number, double? score) => inner.Stop(number, score);
            public void Note(string text) => inner.Note(text);
            public void Warn(string number) => inner.Warn(number);
        }

        class Program(ReviewGates gates, IServiceCollection services) { object Run() { {{body}} return (gates, services); } }
        """);

    [Fact]
    public Task AnImplementationThatHoldsTheGateItself_NeedsNoDecorator() => Verify.ReportsWithGatesAsync(Office + """
        public partial class SelfGated : IStops
        {
            [AdverseAction("Stop")] public partial void Stop([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
            private void StopAfterReview(string number, double? score) { }
            public void Note(string text) { }
        }

        class Composition { IStops Make(IServiceCollection services) { services.AddScoped<IStops, SelfGated>(); return new SelfGated(); } }
        """);

    [Fact]
    public Task AnInterfaceThatIsReviewedByHand_HasNoDecoratorToGoAround() => Verify.ReportsAsync("""
        public interface IByHand { [AdverseAction("Stop")] void Stop(object anything); }

        public class ByHand : IByHand { public void Stop(object anything) { } }

        public enum Status { Open, [AdverseAction("Deny")] Denied }

        class Program { IByHand Make() => new ByHand(); Status Set() => Status.Denied; }
        """);

    private const string Overridable = """
        public partial class Determination
        {
            [AdverseAction("Deny")] public virtual partial Task DenyAsync([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
            private Task DenyAfterReviewAsync(string number, double? score) => Task.CompletedTask;

            [AdverseAction("Stop")] public virtual partial void Stop([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
            private void StopAfterReview(string number, double? score) { }

            public virtual void Log(string number) { }
        }

        public partial interface IEnds
        {
            [AdverseAction("End")] public virtual partial Task EndAsync([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
            private Task EndAfterReviewAsync(string number, double? score) => Task.CompletedTask;
        }

        """;

    [Theory]
    [InlineData("class County : Determination { public override Task {|ADS2004:DenyAsync|}(string number, double? score) => Task.CompletedTask; }")]
    [InlineData("class County : Determination { public override void {|ADS2004:Stop|}(string number, double? score) { Console.WriteLine(number); base.Stop(number, score); } }")]
    [InlineData("class County : Determination { public override void {|ADS2004:Stop|}(string number, double? score) => base.Stop(number, null); }")]
    [InlineData("class County : Determination { public override void {|ADS2004:Stop|}(string number, double? score) => Base(number, score); void Base(string number, double? score) { } }")]
    [InlineData("class County : Determination { public override Task DenyAsync(string number, double? score) => base.DenyAsync(number, score); } class City : County { public sealed override async Task {|ADS2004:DenyAsync|}(string number, double? score) => await Task.Yield(); }")]
    [InlineData("class County(Determination other) : Determination { public override void {|ADS2004:Stop|}(string number, double? score) => other.Log(number); }")]
    [InlineData("partial class County : Determination { public override partial void Stop(string number, double? score); public override partial void {|ADS2004:Stop|}(string number, double? score) { } }")]
    [InlineData("abstract class County : Determination { public abstract override void Stop(string number, double? score); } class City : County { public override void {|ADS2004:Stop|}(string number, double? score) { } }")]
    // It hands on, asks itself, or is something else.
    [InlineData("class County : Determination { public override Task DenyAsync(string number, double? score) => base.DenyAsync(number, score); }")]
    [InlineData("class County : Determination { public override async Task DenyAsync(string number, double? score) { await base.DenyAsync(score: score, number: number).ConfigureAwait(false); } }")]
    [InlineData("class County : Determination { public override void Stop(string id, double? score) { base.Stop(id, score); } }")]
    [InlineData("class County : Determination { public override void Log(string number) => Console.WriteLine(number); }")]
    [InlineData("class County : Determination { public new void Stop(string number, double? score) => Console.WriteLine(number); }")]
    [InlineData("partial class County : Determination { [AdverseAction(\"Stop\")] public override partial void Stop([ReviewSubject] string number, [AdsOutput(\"scoring\")] double? score); private void StopAfterReview(string number, double? score) { } }")]
    public Task AGatedMethod_IsOverriddenByOneThatAsks(string type) => Verify.ReportsWithGatesAsync(Overridable + type);

    [Theory]
    [InlineData("class Ends : IEnds { public Task {|ADS2004:EndAsync|}(string number, double? score) => Task.CompletedTask; }")]
    [InlineData("class Ends : IEnds { Task IEnds.{|ADS2004:EndAsync|}(string number, double? score) => Task.CompletedTask; }")]
    [InlineData("struct Ends : IEnds { public Task {|ADS2004:EndAsync|}(string number, double? score) => Task.CompletedTask; }")]
    [InlineData("class Does { public Task EndAsync(string number, double? score) => Task.CompletedTask; } class {|ADS2004:Ends|} : Does, IEnds { } class Late : Ends { }")]
    [InlineData("interface IEndsLate : IEnds { Task IEnds.{|ADS2004:EndAsync|}(string number, double? score) => Task.CompletedTask; } class Late : IEndsLate { }")]
    [InlineData("interface IEndsLate : IEnds; abstract class Ends : IEndsLate { public abstract Task {|ADS2004:EndAsync|}(string number, double? score); } class Late : Ends { public override Task EndAsync(string number, double? score) => Task.CompletedTask; }")]
    [InlineData("class Ends : IEnds { }")]
    [InlineData("class Ends(IEnds inner) : IEnds { public Task EndAsync(string number, double? score) => inner.EndAsync(number, score); }")]
    [InlineData("class Ends { public Task EndAsync(string number, double? score) => Task.CompletedTask; }")]
    [InlineData("partial class Ends : IEnds { [AdverseAction(\"End\")] public partial Task EndAsync([ReviewSubject] string number, [AdsOutput(\"scoring\")] double? score); private Task EndAfterReviewAsync(string number, double? score) => Task.CompletedTask; }")]
    public Task AGatedMemberOfAnInterface_IsImplementedByOneThatAsks(string type) => Verify.ReportsWithGatesAsync(Overridable + type);

    [Theory]
    [InlineData("class County : Determination { public override Task DenyAsync(string number, double? score) => Task.CompletedTask; }", "ADS2004")]
    [InlineData("class County : Determination { public override Task DenyAsync(string number, double? score) => base.DenyAsync(number, score); }", "")]
    [InlineData("class Ends : IEnds { public Task EndAsync(string number, double? score) => Task.CompletedTask; }", "ADS2004")]
    [InlineData("class Ends : IEnds { }", "")]
    public async Task AGatedMethodOfAnotherAssembly_IsOverriddenByOneThatAsks(string user, string reported) =>
        Assert.Equal(reported, string.Join(",", await TwoAssemblies.ReportedInUserOfGatesAsync(Overridable, user)));

    [Fact]
    public async Task WhatAnOverrideIsToDoInstead_IsSaid()
    {
        var compilation = Verify.GenerateGates(Verify.Compile(
            Overridable + """
            public partial class Office
            {
                [AdverseAction("Deny")] public virtual partial void Deny([ReviewSubject] string number, [AdsOutput("scoring")] double? score);
                protected virtual void DenyAfterReview(string number, double? score) { }
            }

            class County : Determination { public override void Stop(string number, double? score) { } }
            class North : Office { public override void Deny(string number, double? score) { } }
            """,
            References.WithGates));

        Assert.Equal(
            new[]
            {
                "'Determination.Stop' is reached around its gate (Gov. Code 12898.1(a), (d)): 'County.Stop' overrides it and asks nobody: make it partial and mark it [AdverseAction], so that it has a gate of its own, "
                + "or hand on to the gated method and do nothing else",
                "'Office.Deny' is reached around its gate (Gov. Code 12898.1(a), (d)): 'North.Deny' overrides it and asks nobody: override 'DenyAfterReview' instead, which runs after the review",
            },
            System.Linq.Enumerable.Select(await Verify.DiagnosticsAsync(compilation), static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task WhatToDoInstead_IsSaid()
    {
        var compilation = Verify.GenerateGates(Verify.Compile(
            Office.Replace("/* WITHIN */", "public Task Skip() => DenyAfterReviewAsync(\"\", 1);") + "class Program { void Run(IServiceCollection services) => services.AddScoped<IStops, Stops>(); }",
            References.WithGates));

        Assert.Equal(
            new[]
            {
                "'Office.DenyAfterReviewAsync' is reached around its gate (Gov. Code 12898.1(a), (d)): only generated code goes on with it, after the review: use 'DenyAsync' instead",
                "'Stops' is reached around its gate (Gov. Code 12898.1(a), (d)): it is registered without its decorator: use 'AddReviewedStops<Stops>()', or register the decorator alone",
            },
            System.Linq.Enumerable.Select(await Verify.DiagnosticsAsync(compilation), static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
