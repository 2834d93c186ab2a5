namespace AdsGuard.Robustness.IllFormed;

/// <summary>Declarations that no program can have and every editor sees: types that contain or derive from themselves, and everything twice.</summary>
public sealed class TypeGraphTests
{
    private const string World = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using AdsGuard;

        [AdsClient("m")]
        public interface IModel
        {
            string Ask(object? prompt);
        }

        """;

    [Theory]
    [InlineData("class A : A { [Pii(PiiKind.PassportNumber)] public string P; void Run(IModel m) => m.Ask(this); }")]
    [InlineData("class A : B { } class B : A { string Run(IModel m, A a) => m.Ask(a.ToString()); }")]
    [InlineData("class A : A.B { public class B : A { [Pii(PiiKind.PassportNumber)] public string P; void Run(IModel m) => m.Ask(P); } }")]
    [InlineData("interface I : J { } interface J : I { void Run(IModel m) => m.Ask(\"\"); } class C : I { }")]
    [InlineData("[AdsClient(\"x\")] interface I : J { } [AdsClient(\"y\")] interface J : I { void Send(string s); } class C { void Run(J j, [Pii(PiiKind.PassportNumber)] string p) => j.Send(p); }")]
    [InlineData("struct S { S s; [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m) { m.Ask(p); m.Ask(s.s.s.p); m.Ask(this); } }")]
    [InlineData("struct S { T t; } struct T { S s; [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m, S x) => m.Ask(x); }")]
    [InlineData("record R(R Next, [Pii(PiiKind.PassportNumber)] string P) : R(Next, P) { void Run(IModel m) => m.Ask(this); }")]
    [InlineData("class C<T> where T : C<C<T>> { T t; [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m) => m.Ask(t.t.t.p); }")]
    [InlineData("class A<T> : A<A<T>> { [Pii(PiiKind.PassportNumber)] public string P; void Run(IModel m) => m.Ask(P); }")]
    [InlineData("class A<T> { public A<A<T>> Next; [Pii(PiiKind.PassportNumber)] public string P; void Run(IModel m) => m.Ask(this); void Walk(IModel m) { m.Ask(Next.Next.Next.P); Next.Walk(m); } }")]
    [InlineData("class A<T> { public A<A<T>> X; public string S; } class U { readonly A<string> _a = new(); void Set(string s) => _a.X.X.S = s; void Run(IModel m) => m.Ask(_a); }")]
    [InlineData("class A<T> { public B<A<T>> X; } class B<T> { public A<B<T>[]> Y; public string S; } class U { A<string> _a; void Run(IModel m) => m.Ask(_a); void Walk(IModel m) => m.Ask(_a.X.Y); }")]
    [InlineData("class A<T> { void Walk<U>(IModel m, U u) { m.Ask(u); new A<A<T>>().Walk<A<U>>(m, null); } }")]
    [InlineData("class A<T> where T : U where U : T { } class B<T, U> where T : U where U : T { void Run(IModel m, T t) => m.Ask(t); }")]
    [InlineData("interface I<T> : I<I<T>> { } class C : I<C> { void Run(IModel m, I<C> i) => m.Ask(i); }")]
    [InlineData("class C { C(int i) : this(i) { } [Pii(PiiKind.PassportNumber)] string p = new C(1).p; void Run(IModel m) => m.Ask(p); }")]
    [InlineData("class C(C c) : B(c) { [Pii(PiiKind.PassportNumber)] string p = c.p; void Run(IModel m) => m.Ask(p); } class B(C c) : C(c);")]
    [InlineData("class C { void Run(IModel m) { m.Ask(F()); string F() => G(); string G() => F(); } }")]
    [InlineData("class C { void Run(IModel m) { Func<string> f = null; f = () => f(); m.Ask(f()); var g = () => g(); m.Ask(g); } }")]
    [InlineData("class C { [Pii(PiiKind.PassportNumber)] string P => P; string this[int i] => this[i]; void Run(IModel m) => m.Ask(P + this[0]); }")]
    [InlineData("enum E { A = B, B = A } class C { const int X = Y; const int Y = X; void Run(IModel m) => m.Ask((E.A, X).ToString()); }")]
    [InlineData("class C { static C c = new(); [Pii(PiiKind.PassportNumber)] string p; static C Make() => Make(); void Run(IModel m) { c = c.Self(); m.Ask(Make().p); } C Self() => Self(); }")]
    [InlineData("class C { public static implicit operator C(C c) => c; public static C operator +(C a, C b) => a + b; public override string ToString() => this + this + \"\"; void Run(IModel m) => m.Ask(this + this); }")]
    [InlineData("class C : Missing<C> { [Pii(PiiKind.PassportNumber)] public string P; public override string ToString() => base.P + P; void Run(IModel m) => m.Ask(this); }")]
    [InlineData("extension(string s) { string Up => s.Up; } static class X { extension(X x) { void F(IModel m) => m.Ask(x); } extension<T>(T t) where T : T { string G(IModel m) => m.Ask(t.G(m)); } }")]
    [InlineData("using X = Y; using Y = X; class C : X { void Run(IModel m, X x, Y y) => m.Ask(x ?? y); }")]
    [InlineData("delegate D D(D d); class C { void Run(IModel m, D d) => m.Ask(d(d)(d)(d)); }")]
    [InlineData("class C<T> { class D : C<D> { class E : C<E>.D { [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m) => m.Ask(this); } } }")]
    public Task Circles_AreWalkedOnce(string code) => NothingEscapesAsync(code);

    [Theory]
    [InlineData("class C { [Pii(PiiKind.PassportNumber)] string p; [Phi(PhiKind.Health)] string p; void Run(IModel m) => m.Ask(p); void Run(IModel m) => m.Ask(p); }")]
    [InlineData("class C { [Pii(PiiKind.PassportNumber)] public string P; } class C { public int P; } class D { void Run(IModel m, C c) => m.Ask(c.P); }")]
    [InlineData("class C<T> { } class C<U> { void Run(IModel m, C<int> c) => m.Ask(c); } namespace C { class C { void Run(IModel m, C.C c) => m.Ask(c); } }")]
    [InlineData("[AdsClient(\"m\")] public interface IModel { string Ask(object o); } class C { void Run(IModel m, [Pii(PiiKind.PassportNumber)] string p) => m.Ask(p); }")]
    [InlineData("class C { void Run(IModel m, string m, [Pii(PiiKind.PassportNumber)] string p, string p) { string p = p; m.Ask(p); } }")]
    [InlineData("class C { C() { } C() { } static C() { } static C() { } ~C() { } ~C() { } int P { get; get; set; init; } void Run(IModel m) { P = m.Ask(P).Length; } }")]
    [InlineData("namespace AdsGuard { class PiiAttribute : System.Attribute { } enum PiiKind { PassportNumber } } class C { [Pii] [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m) => m.Ask(p); }")]
    [InlineData("namespace System { class Object { } class String { } class Attribute { } class Exception { } } class C { void Run(IModel m, string s) => m.Ask(s + \"\"); }")]
    [InlineData("record R(string A, string A, [Pii(PiiKind.PassportNumber)] string Equals) { string A; void Run(IModel m) => m.Ask(this with { A = Equals }); }")]
    [InlineData("interface I { void F(string s); } class C : I, I { void I.F(string s) { } void I.F(string s) { } public void F(string s) { } void Run(IModel m, I i) { i.F(m.Ask(i)); } }")]
    [InlineData("class C { void Run(IModel m) { goto a; a: a: m.Ask(\"\"); goto b; switch (1) { case 1: case 1: default: default: m.Ask(1); } } }")]
    public Task WhatIsThereTwice_IsTakenAsItIs(string code) => NothingEscapesAsync(code);

    [Theory]
    [InlineData("partial class C : D { } partial class C : E { } class D { } class E { } partial class C { void Run(IModel m) => m.Ask(\"\"); }")]
    [InlineData("partial class C<T> { } partial struct C<T> { } partial record C<T>(T t) { void Run(IModel m) => m.Ask(t); } partial interface C<T> { }")]
    [InlineData("partial record R([Pii(PiiKind.PassportNumber)] string P); partial record R(string Q) { void Run(IModel m) => m.Ask(this); }")]
    [InlineData("partial class C { partial void F(string s); partial void F(string t) { } partial void F(string u) { } partial string G(IModel m); public partial string H(IModel m) => m.Ask(F); }")]
    [InlineData("partial class C { [AdverseAction(\"Deny\")] public partial void Deny([ReviewSubject] string s, [AdsOutput(\"m\")] double? d); [AdverseAction(\"Deny\")] public partial int Deny([ReviewSubject] string s, [AdsOutput(\"m\")] double? d); }")]
    [InlineData("partial class C { [AdverseAction(\"Deny\")] public partial void Deny([ReviewSubject] string s); [AdverseAction(\"Deny\")] public partial void Deny([ReviewSubject] string s); private void DenyAfterReview(string s) { } }")]
    [InlineData("class C { [AdverseAction(\"Deny\")] public partial void Deny([ReviewSubject] string s, [AdsOutput(\"m\")] Missing d); void DenyAfterReview(string s, Missing d) => Deny(s, d); }")]
    [InlineData("partial class C : C { [AdverseAction(\"Deny\")] public partial C Deny<T>([ReviewSubject] T t, [AdsOutput(\"m\")] double? d) where T : T; C DenyAfterReview<T>(T t, double? d) => this; }")]
    [InlineData("public partial class C { partial class D<T> { partial struct E { [AdverseAction(\"Deny\")] public static partial ref readonly int Deny([ReviewSubject] in T t, [AdsOutput(\"m\")] out double d, params string[] s); } } }")]
    [InlineData("[HumanReview] interface I : I { [AdverseAction(\"Deny\")] void Deny([ReviewSubject] string s, [AdsOutput(\"m\")] double d); } [HumanReview] interface I { } class C : I { }")]
    [InlineData("partial class C { public partial string P { get; set; } public partial string P { get => m.Ask(P); } public partial string this[int i] { get; } partial C(); partial event Action E; IModel m; }")]
    [InlineData("abstract class C { public abstract string P { get => P; } extern void F(IModel m) { m.Ask(P); } abstract void G(IModel m) => m.Ask(this); void H(IModel m); static extern string I(IModel m); void Run(IModel m) { F(m); G(m); H(m); m.Ask(I(m)); } }")]
    [InlineData("partial class { void Run(IModel m) => m.Ask(this); } partial class C { public () { } public int { get; } string (IModel m) => m.Ask(this); }")]
    public Task PartsThatDisagree_AreTakenAsTheyAre(string code) => NothingEscapesAsync(code);

    private static async Task NothingEscapesAsync(string code) => Assert.Empty((await Trial.OfAsync(Code.Compile(("World.cs", World), ("Code.cs", code)))).Faults);
}
