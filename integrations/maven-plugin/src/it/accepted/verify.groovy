def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('警告')
assert log.contains('已按 jixiao.skip 跳过检查。')
assert !log.contains('no-such-folder')
